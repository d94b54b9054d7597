const PARTS = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Africa/Casablanca',
  ...({
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  } as const),
});

/** What the clocks of Morocco show at an instant: `2026-11-29 14:30`, as dates sort and spreadsheets read them. */
export function moroccoClock(at: Date): string {
  const part = Object.fromEntries(PARTS.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day} ${part.hour}:${part.minute}`;
}
