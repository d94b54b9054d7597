/** `{{deal.price}}`, with or without spaces inside; a name in any script. */
const VARIABLE = /\{\{\s*(\p{L}[\p{L}\p{N}._-]{0,39})\s*\}\}/gu;
const OF_THE_DEAL = 'deal.';

/** What stands between braces in some texts, once each, in the order in which it is met. */
export const variablesIn = (...texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(VARIABLE)].map(([, name]) => name!))),
];

/** Of those that are to come from a deal, the ones that no deal has. */
export const foreignVariables = (names: readonly string[], known: readonly string[]): string[] =>
  names.filter((name) => name.startsWith(OF_THE_DEAL) && !known.includes(name));

/**
 * The text with each variable’s value in its place; `missing` are those without one, which stand as they were. What stands
 * in a value is never read as a variable.
 */
export function fill(text: string, values: ReadonlyMap<string, string>): { text: string; missing: string[] } {
  const missing = variablesIn(text).filter((name) => !values.has(name));
  return { text: text.replace(VARIABLE, (written, name: string) => values.get(name) ?? written), missing };
}
