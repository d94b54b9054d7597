import type { Measure } from '../../contracts/purchases.ts';

type Told = Measure['platforms'][number];

const COUNT = new Intl.NumberFormat('fr-MA');
const SHARE = new Intl.NumberFormat('fr-MA', { style: 'percent', maximumFractionDigits: 1 });
const DAY = new Intl.DateTimeFormat('fr-MA', { dateStyle: 'medium', timeZone: 'UTC' });
const INSTANT = new Intl.DateTimeFormat('fr-MA', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Africa/Casablanca' }); // prettier-ignore

export const count = (value: number): string => COUNT.format(value);
/** Of nobody there is no share. */
export const share = (part: number, of: number): string => (of === 0 ? '–' : SHARE.format(part / of));
export const day = (date: string): string => DAY.format(new Date(`${date}T00:00:00Z`));

export const PLATFORM_NAMES: Record<Told['platform'], string> = { meta: 'Meta', tiktok: 'TikTok', google: 'Google' };

/** What of a platform is set up, in words. */
export function setUp({ tag, server }: Pick<Told, 'tag' | 'server'>): string {
  if (!tag) return 'Non configuré';
  return server ? 'Navigateur et serveur' : 'Navigateur seul';
}

const CODES: Record<string, string> = {
  'no-answer': 'pas de réponse',
  unread: 'réponse illisible',
  'too-old': 'trop ancien pour être pris',
  'no-client': 'navigateur inconnu de Google',
  'no-account': 'compte retiré des réglages',
  '190': 'jeton refusé',
  '40105': 'jeton refusé',
  '429': 'trop de demandes',
};

const STATES: Record<NonNullable<Told['trouble']>['state'], string> = {
  due: 'nouvel essai prévu',
  sent: 'transmis',
  refused: 'refusé',
  'given-up': 'abandonné',
  withdrawn: 'retiré par l’acheteur',
};

/** The last thing that stood in the way, in a sentence; a code that we have no words for is said as it came. */
export function trouble(last: Told['trouble']): string {
  if (!last) return 'Rien à signaler';
  const { code, state, at } = last;
  const said = CODES[code] ?? (/^5\d\d$/.test(code) ? 'service indisponible' : `code ${code}`);
  return `${INSTANT.format(new Date(at))} : ${said}, ${STATES[state]}`;
}
