/** Message files hold trees of texts; a key is the path to one, joined by dots. */
export type MessageTree = { [key: string]: string | MessageTree };
export type MessageValues = Record<string, string | number | null | undefined>;

export function findMessage(tree: MessageTree, key: string): string | undefined {
  let at: string | MessageTree | undefined = tree;
  for (const step of key.split('.')) at = typeof at === 'object' ? at[step] : undefined;
  return typeof at === 'string' ? at : undefined;
}

/**
 * Fills a message: `{name}` is a value, `{'|'}` is literal, and `none | one | many` (or `one | many`)
 * is chosen by `count`, which is also `{count}` and `{n}` when no value has these names.
 */
export function fillMessage(message: string, values: MessageValues = {}, count?: number): string {
  const chosen = count === undefined ? message : chooseForm(message.split(' | '), count);
  return chosen.replace(
    /\{(?:'([^']*)'|(\w+))\}/g,
    (_, literal: string | undefined, name: string) =>
      literal ?? String(values[name] ?? ((name === 'count' || name === 'n') && count !== undefined ? count : '')),
  );
}

function chooseForm(forms: string[], count: number): string {
  if (forms.length === 1) return forms[0]!;
  const index = forms.length === 2 ? (count === 1 ? 0 : 1) : Math.min(Math.abs(count), forms.length - 1);
  return forms[index]!;
}
