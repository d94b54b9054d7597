import { isVideoLink } from '../../domain/video.ts';
import { linkedAfter, type Linked } from './relations.ts';
import type { Problem } from './rules.ts';
import { tableProblem } from './table.ts';

/** A part of an article as the admin sends it or the database holds it: its component, and its fields. */
export type PartDraft = Record<string, unknown> & { __component?: unknown };

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** Products of one part: what is more is a catalogue, and no longer read beside a text. */
const MOST_PRODUCTS = 6;

/**
 * What is wrong with the parts themselves. Values of a wrong type, and what is required, are left to Strapi. `held` tells
 * what a part links to before the edit.
 */
export function partProblems(
  parts: readonly PartDraft[],
  held: (part: PartDraft) => readonly Linked[] = () => [],
): Problem[] {
  return parts.flatMap((part, index): Problem[] => {
    const at = (field: string, message: string) => [{ field: `parts.${index}.${field}`, message }];
    if (part.__component === 'blog.table' && part['grid'] !== undefined) {
      const problem = tableProblem(part['grid']);
      return problem ? at('grid', problem) : [];
    }
    if (part.__component === 'blog.offer') {
      const over = (linkedAfter(part['products'], held(part)) ?? 0) - MOST_PRODUCTS;
      return over > 0 ? at('products', `Six produits au plus par bloc d’offres : retirez-en ${over}.`) : [];
    }
    if (part.__component === 'blog.video') return videoProblems(part, at);
    if (part.__component === 'blog.picture' && typeof part['alt'] === 'string' && isEmpty(part['alt']))
      return at('alt', 'Dites ce que montre l’image : c’est lu à qui ne la voit pas.');
    return [];
  });
}

function videoProblems(part: PartDraft, at: (field: string, message: string) => Problem[]): Problem[] {
  const { link, file } = part;
  if (typeof link === 'string' && !isEmpty(link) && !isVideoLink(link.trim()))
    return at('link', 'Collez l’adresse d’une vidéo de YouTube ou de Vimeo ; elle commence par https://.');
  return isEmpty(link) && isEmpty(file) ? at('link', 'Collez une adresse ou choisissez un fichier.') : [];
}

/** An article is read: without a single text there is nothing to publish. */
export function unreadable(parts: readonly PartDraft[]): Problem[] {
  const hasText = parts.some(
    (part) => part.__component === 'blog.text' && /"text":"[^"]*[^\s"]/.test(JSON.stringify(part['body'] ?? null)),
  );
  return hasText
    ? []
    : [{ field: 'parts', message: 'Il faut au moins une partie « Texte » qui ne soit pas vide pour publier.' }];
}
