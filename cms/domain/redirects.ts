/**
 * Addresses that lead elsewhere. Paths are compared as people read them: decoded, composed, without a slash at the
 * end, and without what is behind `?` and `#`.
 */

/** What answers there by itself, whatever a rule says: machinery, the API, links of influencers, files of the build. */
const MACHINERY =
  /^\/(?:_|api(?:\/|$)|r\/|admin(?:\/|$)|sitemaps?[./]|(?:livez|readyz)$|(?:robots|llms)\.txt$|favicon\.)/;
const MAX_SOURCE = 300;

/** A path of our own site as it is compared; `null` for what is none, another site among it. */
export function normalisePath(text: string, site: string): string | null {
  const url = ownUrl(text, site);
  if (!url) return null;
  let path: string;
  try {
    path = decodeURI(url.pathname).normalize('NFC');
  } catch {
    return null;
  }
  const plain = path.replace(/\/{2,}/g, '/').replace(/(.)\/+$/, '$1');
  return /\p{Cc}/u.test(plain) || plain.length > MAX_SOURCE ? null : plain;
}

/** Whether a rule may stand at a normalised path. */
export const mayLeadFrom = (path: string): boolean => path !== '/' && !MACHINERY.test(path);

/** Where a rule leads: a path of ours with its query and its mark, as people read it; `null` for any other place. */
export function normaliseTarget(text: string, site: string): string | null {
  const url = ownUrl(text, site);
  const path = normalisePath(text, site);
  return url && path && !/^\/(?:_|api(?:\/|$))/.test(path) ? path + url.search + url.hash : null;
}

/** The same as a browser is told it: without a host, which nobody can then choose. */
export function locationOf(target: string, site: string): string {
  const { pathname, search, hash } = new URL(target, site);
  return pathname + search + hash;
}

export const pathOf = (target: string): string => target.split(/[?#]/, 1)[0]!;

/** What people paste: a path, or a whole address of this site. A backslash and `//` name other hosts to a browser. */
function ownUrl(text: string, site: string): URL | null {
  const typed = text.trim();
  if (!/^(?:\/(?![/\\])|https?:\/\/)/i.test(typed) || /[\\\p{Cc}]/u.test(typed)) return null;
  const url = URL.parse(typed, site);
  return url && url.origin === new URL(site).origin && !url.username && !url.password ? url : null;
}

export interface ListedRule {
  line: number;
  source: string;
  target: string;
  kind: 'permanent' | 'temporary' | 'gone';
}

const KINDS: Record<string, ListedRule['kind']> = {
  '': 'permanent',
  '301': 'permanent',
  '302': 'temporary',
  '410': 'gone',
};

/**
 * A list of rules as spreadsheets write it: `from;to;301` a line (or with commas or tabs), a header or not. Lines that
 * cannot be read come back with their numbers.
 */
export function parseRules(text: string): { rules: ListedRule[]; unread: number[] } {
  const rules: ListedRule[] = [];
  const unread: number[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const cells = cellsOf(line);
    const [source = '', target = '', code = ''] = cells;
    // Of a header, the first cell is no address.
    if (index === 0 && !/^(?:\/|https?:)/i.test(source)) continue;
    const kind = KINDS[code || (target === '' ? '410' : '')];
    if (!kind || cells.length > 3 || source === '') unread.push(index + 1);
    else rules.push({ line: index + 1, source, target: kind === 'gone' ? '' : target, kind });
  }
  return { rules, unread };
}

function cellsOf(line: string): string[] {
  const sign = line.includes('\t') ? '\t' : line.includes(';') ? ';' : ',';
  return line.split(sign).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/s, '$1')
      .replaceAll('""', '"'),
  );
}
