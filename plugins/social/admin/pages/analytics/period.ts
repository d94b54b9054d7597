const DAY = 86_400_000;

/** The days of a choice in words, from today in a zone back; the last one is today. */
export const PERIODS = { '7': '7 derniers jours', '28': '28 derniers jours', '90': '90 derniers jours', '365': '12 derniers mois' } as const; // prettier-ignore
export type Period = keyof typeof PERIODS | 'own';

/** `2026-11-30` by a clock in a zone. */
export const dayOf = (at: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short', calendar: 'gregory' }).format(at);

/** So many days, the last one `to`. */
export function lastDays(number: number, to: string): { from: string; to: string } {
  return { from: new Date(Date.parse(to) - (number - 1) * DAY).toISOString().slice(0, 10), to };
}
