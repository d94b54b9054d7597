import type { Calendar } from '../../../contracts/manager/calendar.ts';
import { placeOf } from '../../words/dates.ts';
import type { View } from './address.ts';
import { TRAY, type Place } from './landing.ts';
import type { Standing } from './standing.ts';

const dated = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' });
  return (day: string) => format.format(new Date(`${day.slice(0, 10)}T12:00Z`));
};
/** « jeudi 3 décembre » */
export const dayName = dated({ weekday: 'long', day: 'numeric', month: 'long' });
export const weekdayName = dated({ weekday: 'short' });
const monthName = dated({ month: 'long', year: 'numeric' });
const shortDay = dated({ day: 'numeric', month: 'long' });
const range = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** « décembre 2026 », « 30 novembre – 6 décembre 2026 » */
export const periodName = (view: View, days: string[], day: string): string =>
  view === 'week' ? range.formatRange(new Date(days[0]!), new Date(days.at(-1)!)) : monthName(day);

/** « jeudi 3 décembre à 09:00 » */
export const momentName = (local: string): string => `${dayName(local)} à ${local.slice(11, 16)}`;
/** Where a post is held over, for who does not see it. */
export function placeName(place: Place): string {
  if (place === TRAY) return 'parmi les brouillons sans date';
  return place.length > 10 ? `${dayName(place)}, ${Number(place.slice(11))} heures` : dayName(place);
}

/** A name as it is quoted in a sentence. */
export const quoted = (title: string): string => `«\u00a0${title}\u00a0»`;

/** Each with the colour of the panel that carries it; the word is always there. */
export const STANDINGS: Record<Standing, { label: string; tone: 'neutral' | 'warning' | 'primary' | 'danger' | 'success' }> = {
  draft: { label: 'Brouillon', tone: 'neutral' },
  review: { label: 'À approuver', tone: 'warning' },
  planned: { label: 'Planifiée', tone: 'primary' },
  leaving: { label: 'En cours d’envoi', tone: 'primary' },
  paused: { label: 'En pause', tone: 'warning' },
  doubt: { label: 'Non confirmée', tone: 'warning' },
  failed: { label: 'En échec', tone: 'danger' },
  published: { label: 'En ligne', tone: 'success' },
  partly: { label: 'En ligne en partie', tone: 'danger' },
  inbox: { label: 'Brouillon dans TikTok', tone: 'warning' },
  dropped: { label: 'Abandonnée', tone: 'neutral' },
}; // prettier-ignore

/** Places that are called otherwise in French. */
const PLACES: Record<string, string> = {
  'Europe/Brussels': 'Bruxelles',
  'Europe/London': 'Londres',
  'America/Montreal': 'Montréal',
  'Asia/Dubai': 'Dubaï',
  'Asia/Riyadh': 'Riyad',
};
export const zoneName = (zone: string): string => PLACES[zone] ?? placeOf(zone);

export const holidayName = ({ name, sure }: Calendar['holidays'][number]): string =>
  sure ? name : `${name} (à un jour près)`;

/** « Ramadan : du 8 février au 9 mars 2027 » */
export const ramadanName = ({ from, to }: Calendar['ramadan'][number]): string =>
  `Ramadan : du ${shortDay(from)} au ${range.format(new Date(to))}, à un jour près selon l’observation de la lune.`;

/** What is said of a post that is close to others at an account, one sentence each. */
export function conflictNames(
  card: { id: string; local: string },
  { conflicts, posts }: Pick<Calendar, 'conflicts' | 'posts'>,
): string[] {
  return conflicts.flatMap(({ account, posts: both, minutes }) => {
    if (!both.includes(card.id as (typeof both)[number])) return [];
    const other = posts.find(({ id }) => id !== card.id && both.includes(id));
    const name = other?.parts.find((part) => part.account === account)?.name ?? 'ce compte';
    const title = other ? quoted(other.title) : 'une autre publication';
    if (minutes === 0) return [`À la même heure que ${title} sur ${name}`];
    return [`À ${minutes} min ${other ? 'de ' : 'd’'}${title} sur ${name}`];
  });
}
