import type { Experiment } from '../../../contracts/manager/analytics.ts';
import { chance, count, points, share } from '../../words/figures.ts';
import { instant } from '../../words/dates.ts';

export const METRIC_NAMES: Record<Experiment['metric'], string> = {
  engagement: 'Engagement',
  clicks: 'Clics',
};
/** Of whom each counts. */
export const PER_NAMES: Record<Experiment['per'], string> = { reach: 'Personnes touchées', views: 'Vues' };
export const HITS_NAMES: Record<Experiment['metric'], string> = {
  engagement: 'J’aime, commentaires, partages, enregistrements',
  clicks: 'Clics',
};

export interface Said {
  /** In a few words. */
  title: string;
  text: string;
  tone: 'neutral' | 'success';
}

type Judged = Pick<Experiment, 'state' | 'readAt' | 'per' | 'result' | 'a' | 'b'>;

/** What a test says, in words: significant or not, how sure, and what is missing where nothing can be said. */
export function verdictWords(test: Judged, now: Date): Said {
  const { verdict, p, least, most } = test.result;
  if (verdict === 'not-enough') return { title: 'Pas encore assez pour conclure', text: missingWords(test, now), tone: 'neutral' };
  const found = `Écart de B sur A : entre ${points(least!)} et ${points(most!)} points, à 95 % (p ${chance(p!)}).`;
  if (verdict === 'no-difference')
    return {
      title: 'Pas de différence significative',
      text: `${found} Un écart d’un cinquième se serait vu quatre fois sur cinq : il n’y en a sans doute pas.`,
      tone: 'neutral',
    };
  const [better, other] = verdict === 'a' ? ['A', 'B'] : ['B', 'A'];
  return { title: `${better} fait mieux que ${other}, de façon significative`, text: found, tone: 'success' };
} // prettier-ignore

function missingWords({ state, readAt, per, result: { p, needed }, a, b }: Judged, now: Date): string {
  if (state === 'running' && readAt === null) return 'Le test commence quand les deux publications sont en ligne.';
  if (state === 'running' && now < new Date(readAt!))
    return `Le résultat est lu le ${instant(readAt)}, quand les deux ont trois jours. D’ici là les chiffres bougent, et rien n’en est conclu.`;
  if (readAt === null) return 'Les deux publications n’ont pas été en ligne sur les mêmes comptes.';
  if (needed === null) return 'Les réseaux n’ont pas dit de quoi comparer.';
  const fewest = Math.min(a?.reached ?? 0, b?.reached ?? 0);
  const who = per === 'reach' ? 'personnes touchées' : 'vues';
  const rates = p === null ? '' : ` L’écart observé peut être dû au hasard (p ${chance(p)}).`;
  if (fewest < needed)
    return `Il faut ${count(needed)} ${who} par publication pour qu’un écart d’un cinquième se voie ; la moins vue en a ${count(fewest)}.${rates}`;
  return state === 'running'
    ? 'Toutes les valeurs à trois jours ne sont pas encore arrivées.'
    : 'Il a été arrêté avant d’être lu, ou il y a plus d’interactions que de personnes : rien ne peut en être conclu.';
} // prettier-ignore

/** `4,3 % (430 sur 10.000)`, or a dash. */
export const armWords = ({ rate, hits, reached }: Pick<NonNullable<Experiment['a']>, 'rate' | 'hits' | 'reached'>): string =>
  rate === null ? '–' : `${share(rate)} (${count(hits)} sur ${count(reached)})`; // prettier-ignore

/** Why two posts cannot be compared, by what the server calls it. */
export const NOT_COMPARED: Record<string, string> = {
  same: 'Choisissez deux publications différentes.',
  'accounts-differ': 'Les deux publications doivent aller aux mêmes comptes, et au moins à un.',
  'clicks-not-told': 'Seul Facebook dit les clics : aucune des deux n’y va.',
};
