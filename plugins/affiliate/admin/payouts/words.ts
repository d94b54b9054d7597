import type { AffiliateErrorCode, PayoutMonths, PayoutProblem, PayoutRefusal, PayoutWaiting, StaffPayout } from '../../contracts/index.ts'; // prettier-ignore

const MONEY = new Intl.NumberFormat('fr-MA', { style: 'currency', currency: 'MAD' });
const INSTANT = new Intl.DateTimeFormat('fr-MA', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Africa/Casablanca' }); // prettier-ignore
const MONTH = new Intl.DateTimeFormat('fr-MA', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export const money = (centimes: number): string => MONEY.format(centimes / 100);
export const instant = (iso: string | null): string => (iso === null ? '—' : INSTANT.format(new Date(iso)));
/** `novembre 2026` of `2026-11`. */
export const monthName = (period: string): string => MONTH.format(new Date(`${period}-01T00:00:00Z`));

/** What waits for somebody first. */
export const STATES: Record<StaffPayout['state'], string> = {
  prepared: 'À accorder',
  agreed: 'À envoyer',
  sent: 'À la banque',
  confirmed: 'Versés',
  failed: 'Non aboutis',
};

export const WAITS: Record<PayoutWaiting['because'], string> = {
  minimum: 'Moins de 200 DH : reporté au mois suivant',
  'not-verified': 'Identité non vérifiée',
  'no-account': 'Aucun compte bancaire, ou compte supprimé',
  'no-factor': 'Pas de double authentification',
  frozen: 'Versements suspendus après un changement de compte, d’identité ou de facteur',
};

const BECAUSE: Record<PayoutRefusal, string> = {
  'second-person': 'il revient à une autre personne',
  'not-verified': 'identité non vérifiée',
  'no-account': 'plus de compte bancaire',
  'no-factor': 'pas de double authentification',
  frozen: 'versements suspendus',
  'account-name': 'titulaire illisible pour une banque',
  'account-changed': 'le compte a changé depuis l’accord',
};

const REFUSALS: Partial<Record<AffiliateErrorCode, string>> = {
  'no-payout': 'Il n’y a rien de tel.',
  'wrong-state': 'Ce n’est plus possible dans l’état actuel.',
  'changed-meanwhile': 'Cela a changé entre-temps. Voici l’état actuel.',
  'month-open': 'Ce mois n’est pas terminé.',
  'no-debtor': 'Le compte qui paie n’est pas réglé : aucun fichier n’est fait.',
  'several-months': 'Un fichier ne porte qu’un seul mois.',
};

/** What is said when something was not done. */
export function refusalOf(body: unknown): string {
  const { status, details } = (body as { error?: { status?: number; details?: { code?: AffiliateErrorCode; problems?: PayoutProblem[] } } } | undefined)?.error ?? {}; // prettier-ignore
  if (status === 403 && !details?.code) return 'Vos rôles ne le permettent pas.';
  if (details?.code === 'payout-refused' && details.problems)
    return `Rien n’a été fait. ${details.problems.map(({ payout, because }) => `${payout} : ${BECAUSE[because]}.`).join(' ')}`;
  return (details?.code && REFUSALS[details.code]) ?? 'L’action n’a pas abouti. Réessayez.';
}

export type Month = PayoutMonths['data'][number];
