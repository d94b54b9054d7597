const ZONE = 'Africa/Casablanca';

/** An instant as `<input type="datetime-local">` has it, at the clocks of Morocco. */
export function toMoroccanInput(iso: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).formatToParts(new Date(iso));
  const part = (name: string) => parts.find(({ type }) => type === name)!.value;
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** The instant at which the clocks of Morocco show what was typed; null for what is no date. An hour that is skipped is the next. */
export function fromMoroccanInput(typed: string): string | null {
  const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(typed) ? Date.parse(`${typed.slice(0, 16)}Z`) : NaN;
  if (Number.isNaN(utc)) return null;
  const offset = (at: number) => Date.parse(`${toMoroccanInput(new Date(at).toISOString())}Z`) - at;
  // The offset there is known only of an instant: the first guess is an hour off at most.
  return new Date(utc - offset(utc - offset(utc))).toISOString();
}
