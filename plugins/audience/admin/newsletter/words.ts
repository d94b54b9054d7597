import type { IssueSummary, NewsletterErrorCode } from '../../contracts/newsletter/issues.ts';

type IssueState = IssueSummary['state'];

export const STATE_NAMES: Record<IssueState, string> = {
  draft: 'À relire',
  sending: 'Envoi en cours',
  stopped: 'Envoi arrêté',
  sent: 'Envoyée',
  dropped: 'Abandonnée',
};
export const STATE_LOOKS: Record<IssueState, 'secondary' | 'warning' | 'danger' | 'success' | 'neutral'> = {
  draft: 'warning',
  sending: 'secondary',
  stopped: 'danger',
  sent: 'success',
  dropped: 'neutral',
};

export const LOCALE_NAMES = { fr: 'Français', ar: 'Arabe', en: 'Anglais' } as const;
export type IssueLocale = keyof typeof LOCALE_NAMES;
export const LOCALES = Object.keys(LOCALE_NAMES) as IssueLocale[];

const REFUSALS: Record<NewsletterErrorCode, string> = {
  'no-issue': 'Cette lettre n’existe plus.',
  'no-link': 'Ce lien n’existe plus.',
  'no-reader': 'Personne n’est inscrit avec cette adresse, ou elle est déjà retirée.',
  'wrong-state': 'Ce n’est plus possible dans l’état actuel de la lettre.',
  'changed-meanwhile': 'Quelqu’un d’autre l’a modifiée entre-temps. Voici sa version : reprenez à partir d’elle.',
  'too-few': 'Il faut au moins trois nouvelles offres dans cette langue pour une lettre.',
  'day-taken': 'Une lettre a déjà été composée aujourd’hui.',
  invalid: 'Quelque chose n’est pas rempli comme il faut.',
};

/** What is said when something was not done. */
export function sayRefusal({ status, code }: { status?: number | undefined; code?: string | undefined }): string {
  if (code !== undefined && Object.hasOwn(REFUSALS, code)) return REFUSALS[code as NewsletterErrorCode];
  if (status === 403) return 'Vos rôles ne le permettent pas.';
  if (status === 400) return REFUSALS.invalid;
  return 'L’action n’a pas abouti. Réessayez.';
}

const DAY = new Intl.DateTimeFormat('fr-MA', { dateStyle: 'full', timeZone: 'UTC' });
const INSTANT = new Intl.DateTimeFormat('fr-MA', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Africa/Casablanca' }); // prettier-ignore
const NUMBER = new Intl.NumberFormat('fr');

/** `jeudi 3 décembre 2026` of `2026-12-03`. */
export const dayOf = (day: string): string => DAY.format(new Date(`${day}T00:00:00Z`));
/** An instant by the clocks of Morocco. */
export const instantOf = (iso: string | null): string => (iso === null ? '–' : INSTANT.format(new Date(iso)));
export const numberOf = (value: number): string => NUMBER.format(value).replace(/\u202F/g, '\u00A0');
export const moneyOf = (centimes: number): string => `${numberOf(centimes / 100)}\u00A0DH`;

/** How many opened an issue, where that was counted: an issue that did not count has no zero. */
export const openedOf = (opens: IssueSummary['opens']): string => (opens ? numberOf(opens.opened) : 'Non compté');

/** `1 mail`, `12 mails`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${numberOf(count)}\u00A0${count < 2 ? one : many}`;
