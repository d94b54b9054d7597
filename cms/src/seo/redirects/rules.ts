import { mayLeadFrom, normalisePath, normaliseTarget, pathOf } from '../../../domain/index.ts';
import type { Problem } from '../../editors/rules.ts';

/** A rule as an edit leaves it. */
export interface RuleDraft {
  source?: unknown;
  target?: unknown;
  kind?: unknown;
  active?: unknown;
}

export interface Rule {
  source: string;
  /** `null`: the page is gone. */
  target: string | null;
  active: boolean;
}

/** What others say of the addresses of a rule. */
export interface Surroundings {
  /** Another rule stands at its source. */
  taken: boolean;
  /** Where its target leads on to. */
  onward: string | null;
  /** The source of a rule that leads to its source. */
  leadingHere: string | null;
  /** There is a page at its source, or one has moved from there. */
  lives: boolean;
}

/** The rule in plain paths, or what keeps it from being one. */
export function readRule(draft: RuleDraft, site: string): { rule: Rule } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const source = typeof draft.source === 'string' ? normalisePath(draft.source, site) : null;
  if (source === null)
    problems.push({ field: 'source', message: 'Écrivez un chemin de ce site, par exemple /ancienne-page.' });
  else if (!mayLeadFrom(source))
    problems.push({ field: 'source', message: 'Cette adresse sert au fonctionnement du site : elle ne peut pas mener ailleurs.' }); // prettier-ignore
  const gone = draft.kind === 'gone';
  const typed = typeof draft.target === 'string' ? draft.target.trim() : '';
  const target = gone || typed === '' ? null : normaliseTarget(typed, site);
  if (gone && typed !== '')
    problems.push({ field: 'target', message: 'Une page supprimée ne mène nulle part : videz la destination.' });
  if (!gone && typed === '') problems.push({ field: 'target', message: 'Dites où l’adresse doit mener.' });
  else if (!gone && target === null)
    problems.push({ field: 'target', message: 'La destination doit être une page de ce site, par exemple /produits.' });
  if (source !== null && target !== null && pathOf(target) === source)
    problems.push({ field: 'target', message: 'Une adresse ne peut pas mener à elle-même.' });
  if (problems.length > 0 || source === null) return { problems };
  return { rule: { source, target, active: draft.active !== false } };
}

/** What stands in the way of a rule among the others. */
export function placeProblems({ source, target, active }: Rule, around: Surroundings): Problem[] {
  if (around.taken)
    return [{ field: 'source', message: `Une redirection part déjà de « ${source} » : modifiez-la plutôt.` }];
  if (!active) return [];
  const problems: Problem[] = [];
  if (around.lives)
    problems.push({ field: 'source', message: `« ${source} » est une page en ligne, ou l’ancienne adresse d’une page : tant qu’elle répond, il n’y a rien à rediriger.` }); // prettier-ignore
  if (target !== null && around.onward !== null)
    problems.push({ field: 'target', message: `« ${pathOf(target)} » mène déjà à « ${around.onward} » : donnez directement cette destination.` }); // prettier-ignore
  if (around.leadingHere !== null)
    problems.push({ field: 'source', message: `« ${around.leadingHere} » mène à cette adresse : changez d’abord sa destination, pour qu’un visiteur n’ait qu’un saut à faire.` }); // prettier-ignore
  return problems;
}
