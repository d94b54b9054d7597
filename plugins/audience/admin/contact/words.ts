import type { Message } from '../../contracts/contact/desk.ts';

const INSTANT = new Intl.DateTimeFormat('fr-MA', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Africa/Casablanca' }); // prettier-ignore
export const instant = (iso: string): string => INSTANT.format(new Date(iso));

export const STATES: Record<Message['state'], string> = {
  new: 'Nouveau',
  in_progress: 'En cours',
  answered: 'Répondu',
  closed: 'Clos',
  suspected: 'Indésirable ?',
};
export const TONES: Record<Message['state'], string> = {
  new: 'primary',
  in_progress: 'warning',
  answered: 'success',
  closed: 'neutral',
  suspected: 'danger',
};
export const SUBJECTS: Record<Message['subject'], string> = {
  support: 'Assistance',
  partnership: 'Partenariat',
  question: 'Question',
  other: 'Autre',
};
export const LANGUAGES: Record<Message['language'], string> = { fr: 'Français', ar: 'Arabe', en: 'Anglais' };
export const SUSPICIONS: Record<Message['suspicions'][number], string> = {
  trap: 'un champ que personne ne voit a été rempli',
  haste: 'il a été envoyé plus vite qu’on ne l’écrit',
  links: 'il contient beaucoup de liens',
};
export const OUTCOMES: Record<NonNullable<Message['entries'][number]['outcome']>, string> = {
  sending: 'En cours d’envoi',
  sent: 'Remis à la messagerie',
  failed: 'Non remis : l’adresse refuse le courrier, ou l’envoi a été abandonné',
};

const REFUSALS: Record<string, string> = {
  'no-message': 'Ce message n’existe plus.',
  'no-member': 'Cette personne ne peut plus s’occuper des messages.',
  'wrong-state': 'Ce n’est plus possible dans l’état actuel du message.',
  'changed-meanwhile': 'Quelqu’un d’autre s’en est occupé entre-temps : voici où il en est.',
};

/** Why something was not done, from what the server answered. */
export function refusalOf(body: unknown): string {
  const error = (body as { error?: { status?: number; details?: { code?: string } } } | undefined)?.error;
  if (error?.status === 403) return 'Vos rôles ne le permettent pas.';
  return REFUSALS[error?.details?.code ?? ''] ?? 'Cela n’a pas pu être fait. Réessayez dans un instant.';
}
