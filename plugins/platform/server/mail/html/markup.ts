import type { Line } from '../content.ts';

/** HTML that is safe to put into a page. Only the tag below makes it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | Markup[] | string | number | false | undefined;

/** Writes HTML. Every value is escaped, unless it was written by this tag itself. */
export function markup(texts: TemplateStringsArray, ...values: Part[]): Markup {
  return new Markup(texts.reduce((all, text, index) => all + render(values[index - 1]) + text));
}

function render(part: Part): string {
  if (part === false || part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return part.map(render).join('');
  return escape(String(part));
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ESCAPES[letter]!);
}

/** A line of text whose values cannot disturb the direction of what is around them. */
export function inline(content: Line): Markup[] {
  return content.map((piece) => {
    if (typeof piece === 'string') return markup`${piece}`;
    const value = markup`<bdi${piece.ltr && new Markup(' dir="ltr"')}>${piece.value}</bdi>`;
    return piece.strong ? markup`<strong>${value}</strong>` : value;
  });
}

/**
 * An address that may stand in a mail: http, https or mailto. Throws a `TypeError` for any other,
 * such as `javascript:`; the schemas refuse them before.
 */
export function href(address: string): string {
  const { protocol } = new URL(address);
  if (!['http:', 'https:', 'mailto:'].includes(protocol)) throw new TypeError(`A mail cannot link to ${protocol}`);
  return address;
}
