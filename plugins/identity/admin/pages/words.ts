import type { RecoveryErrorCode, ReviewedRecovery } from '../../contracts/recovery.ts';

export const STATES: Record<ReviewedRecovery['status'], string> = {
  asked: 'Adresse à confirmer',
  confirmed: 'À décider',
  pending_second_approval: 'Seconde approbation',
  approved: 'Acceptée',
  refused: 'Refusée',
  cancelled: 'Annulée',
  lapsed: 'Expirée',
};

export const REASONS: Record<ReviewedRecovery['reason'], string> = {
  lost: 'Téléphone perdu',
  stolen: 'Téléphone volé',
  'new-phone': 'Nouveau téléphone',
  broken: 'Téléphone cassé',
  'app-removed': 'Application effacée',
  locked: 'Compte verrouillé',
  other: 'Autre',
};

const STEPS: Record<string, string> = {
  ask: 'Demande reçue',
  confirm: 'Adresse confirmée',
  approve: 'Approuvée',
  second: 'Seconde approbation',
  refuse: 'Refusée',
  cancel: 'Annulée',
  lapse: 'Expirée',
};
const NOBODY: Record<string, string> = { owner: 'Titulaire du compte', system: 'Système' };

export const stepOf = ({ action }: ReviewedRecovery['steps'][number]): string => STEPS[action] ?? action;
export const whoOf = ({ by }: ReviewedRecovery['steps'][number]): string => NOBODY[by] ?? by;

/** As the plugin that verifies calls them; what it names otherwise stays as it is. */
const VERIFICATIONS: Record<string, string> = {
  none: 'Aucun dossier',
  draft: 'Dossier commencé',
  submitted: 'Dossier à examiner',
  in_review: 'Dossier en examen',
  needs_info: 'Complément demandé',
  pending_second_approval: 'Seconde approbation',
  approved: 'Identité vérifiée',
  rejected: 'Dossier refusé',
  expired: 'Vérification expirée',
  suspended: 'Vérification suspendue',
  revoked: 'Vérification révoquée',
  erased: 'Dossier effacé',
};
export const verificationOf = ({ verification }: Pick<ReviewedRecovery, 'verification'>): string =>
  VERIFICATIONS[verification] ?? verification;

export const REFUSALS: Record<RecoveryErrorCode, string> = {
  'changed-meanwhile': 'La demande a changé entre-temps. Voici son état actuel.',
  'no-request': 'Cette demande n’existe plus.',
  'own-account': 'C’est votre propre compte : quelqu’un d’autre doit décider.',
  'same-eyes': 'La seconde approbation revient à une autre personne.',
  'too-early': 'Le délai d’attente n’est pas encore écoulé.',
  'wrong-state': 'La demande n’est plus dans cet état.',
  'not-allowed': 'Vos rôles ne le permettent pas.',
  lapsed: 'La demande a expiré.',
  'not-due': 'La demande n’a pas encore expiré.',
};

const DATE = new Intl.DateTimeFormat('fr-MA', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Africa/Casablanca',
});
export const instant = (iso: string): string => DATE.format(new Date(iso));

/** Until when a request waits, or that it can be decided. */
export function waitOf({ status, decidableFrom }: ReviewedRecovery, now: number): string {
  if (!decidableFrom || (status !== 'confirmed' && status !== 'pending_second_approval')) return '—';
  return Date.parse(decidableFrom) <= now ? 'Délai écoulé' : instant(decidableFrom);
}
