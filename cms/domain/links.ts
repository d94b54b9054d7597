/** The links in what editors have written, whatever it is made of. */

/** What holds a person, a file or a copy of the same in another language: no text of the page. */
const NOT_TEXT = new Set(['createdBy', 'updatedBy', 'localizations', 'formats', 'provider_metadata']);
/** Fields whose value is an address. */
const ADDRESS_FIELD = /(?:url|href|link|website)$/i;

/**
 * Every address in a document, each once: links in "blocks" and in Markdown, and fields that are addresses. A file of the
 * media library is none: its own page follows it.
 */
export function linksIn(document: unknown): string[] {
  const found = new Set<string>();
  walk(document, '', found);
  return [...found];
}

function walk(value: unknown, name: string, found: Set<string>): void {
  if (typeof value === 'string') {
    if (ADDRESS_FIELD.test(name) && /^(?:https?:\/\/|\/(?!\/))/i.test(value.trim())) found.add(value.trim());
    else for (const [, address] of value.matchAll(/\]\((\S+?)\)/g)) found.add(address!);
  } else if (Array.isArray(value)) {
    for (const each of value) walk(each, name, found);
  } else if (typeof value === 'object' && value !== null && !('mime' in value)) {
    for (const [key, each] of Object.entries(value)) if (!NOT_TEXT.has(key)) walk(each, key, found);
  }
}

export type FoundAddress = { inside: true; url: string } | { inside: false; url: string };

/** What of an address can be looked at: a path of ours, or a page elsewhere. `null` for mail, phones and marks in a page. */
export function addressOf(text: string, site: string): FoundAddress | null {
  const url = /^(?:https?:)?\//i.test(text) ? URL.parse(text, site) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  if (url.origin === new URL(site).origin) return { inside: true, url: url.pathname + url.search };
  return { inside: false, url: url.href };
}
