import type { LinkState, ListedLink, ListedRedirect } from '../../../contracts/seo.ts';

export const KIND_NAMES: Record<ListedRedirect['kind'], string> = {
  permanent: 'Définitive (301)',
  temporary: 'Provisoire (302)',
  gone: 'Page supprimée (410)',
};

export const STATE_NAMES: Record<LinkState | 'ignored', string> = {
  broken: 'Cassés',
  moved: 'Redirigés',
  unsure: 'Sans certitude',
  ok: 'En ordre',
  unchecked: 'Pas encore vus',
  ignored: 'À ne plus signaler',
};

const REASONS: Record<string, string> = {
  refused: 'Adresse interdite ou privée',
  unresolved: 'Ce nom de site n’existe pas',
  unreachable: 'Le site ne répond pas',
  certificate: 'Son certificat n’est pas valable',
  protocol: 'Sa réponse est illisible',
  timeout: 'Trop lent à répondre',
  redirects: 'Trop de redirections',
  type: 'Réponse inattendue',
};

/** What a link answered, for who has to mend it. */
export function answerWords({ state, status, reason }: Pick<ListedLink, 'state' | 'status' | 'reason'>): string {
  if (reason !== null) return REASONS[reason] ?? 'Pas de réponse';
  if (status === 404) return 'Page introuvable (404)';
  if (status === 410) return 'Page supprimée (410)';
  if (state === 'unsure') return `Refuse les robots (${status})`;
  if (state === 'moved') return 'Mène ailleurs, puis répond';
  return status === null ? 'Pas encore vu' : status < 300 ? 'Répond' : `Répond ${status}`;
}

const DATE = new Intl.DateTimeFormat('fr', { dateStyle: 'medium', timeZone: 'Africa/Casablanca' });
export const day = (iso: string | null): string =>
  iso === null ? '–' : DATE.format(new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso));
export const count = (value: number): string => value.toLocaleString('fr');
