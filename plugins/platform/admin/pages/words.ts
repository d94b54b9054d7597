/** How a wait of so many seconds is said: "12 s", "3 min", "2 h", "4 j". */
export function duration(seconds: number): string {
  const rounded = Math.max(0, Math.round(seconds));
  if (rounded < 90) return `${rounded} s`;
  if (rounded < 90 * 60) return `${Math.round(rounded / 60)} min`;
  if (rounded < 36 * 3600) return `${Math.round(rounded / 3600)} h`;
  return `${Math.round(rounded / 86_400)} j`;
}

const INSTANT = new Intl.DateTimeFormat('fr-MA', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Africa/Casablanca',
});

export const instant = (iso: string): string => INSTANT.format(new Date(iso));

/** What an error says, without the trace below it. */
export const firstLine = (text: string): string => text.split('\n', 1)[0]!;
