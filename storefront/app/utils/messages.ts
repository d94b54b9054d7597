/** Message files hold trees of texts; a key is the path to one, joined by dots. */
export type MessageTree = { [key: string]: string | MessageTree };
export type MessageValues = Record<string, string | number | null | undefined>;

export function findMessage(tree: MessageTree, key: string): string | undefined {
  let at: string | MessageTree | undefined = tree;
  for (const step of key.split('.')) at = typeof at === 'object' ? at[step] : undefined;
  return typeof at === 'string' ? at : undefined;
}

/** A message that begins with a bar has nothing to say of none. */
const BETWEEN_FORMS = /(?:^| )\| /;

/**
 * Fills a message: `{name}` is a value, `{'|'}` is literal, and `none | one | many` (or `one | many`, or the
 * six forms of Arabic: none, one, two, few, many, hundreds) is chosen by `count`, which is also `{count}` and `{n}` when no value has these names.
 */
export function fillMessage(message: string, values: MessageValues = {}, count?: number): string {
  const chosen = count === undefined ? message : chooseForm(message.split(BETWEEN_FORMS), count);
  return chosen.replace(
    /\{(?:'([^']*)'|(\w+))\}/g,
    (_, literal: string | undefined, name: string) =>
      literal ?? String(values[name] ?? ((name === 'count' || name === 'n') && count !== undefined ? count : '')),
  );
}

function chooseForm(forms: string[], count: number): string {
  if (forms.length === 1) return forms[0]!;
  if (forms.length === 6) return forms[arabicForm(count)]!;
  const index = forms.length === 2 ? (count === 1 ? 0 : 1) : Math.min(Math.abs(count), forms.length - 1);
  return forms[index]!;
}

/** 3 to 10 are few and 11 to 99 many, and so again in each hundred. */
function arabicForm(count: number): number {
  const rest = count % 100;
  if (count < 3) return count;
  if (rest < 3) return 5;
  return rest <= 10 ? 3 : 4;
}
