/** Stands where the styles come. The text is CSS that does nothing. */
const MARK = '/*styles*/';

type Loader = () => Promise<string[]>;

/** The sheets of the parts that were loaded, by the part's id. */
const sheets = new Map<string, string[]>();

/**
 * Styles are a third of a page and the same for all pages of a kind. Nuxt would import twenty modules for
 * each render, and carry 54 KB through the head and every copy of the page. So each sheet is loaded once,
 * one mark stands for all of them, and `fillStyles` puts them in its place as the last step.
 */
export function markStyles(loaders: Record<string, Loader>): Record<string, Loader> {
  const marked = Object.entries(loaders).map(([id, load]) => {
    let mark: Promise<string[]> | undefined;
    const once = async () => {
      sheets.set(id, await load());
      return [MARK];
    };
    return [id, () => (mark ??= once())] as const;
  });
  return Object.fromEntries(marked);
}

/** Writes the styles of these parts where the mark stands, each sheet once. */
export function fillStyles(html: string, parts: Iterable<string>): string {
  const at = html.indexOf(MARK);
  if (at < 0) return html;
  const used = new Set([...parts].flatMap((id) => sheets.get(id) ?? []));
  return html.slice(0, at) + [...used].join('') + html.slice(at + MARK.length);
}
