import type { Locale } from '@sys/config';
import type { MailContent } from './content.ts';

/** What is not prose, and must arrive as it is. */
const EXACT = new Set(['url', 'imageUrl', 'code', 'qrCid', 'replyTo', 'unsubscribeUrl', 'openUrl']);

/** French keeps its double signs and guillemets on the line of their word. */
export function typeset(content: MailContent, locale: Locale): MailContent {
  return locale === 'fr' ? (walk(content) as MailContent) : content;
}

/** The same for a text that stands alone. */
export const typesetText = (text: string, locale: Locale): string => (locale === 'fr' ? bind(text) : text);

const bind = (text: string) => text.replace(/ (?=[?!:;»])/g, '\u00A0').replace(/« /g, '«\u00A0');

function walk(part: unknown): unknown {
  if (typeof part === 'string') return bind(part);
  if (Array.isArray(part)) return part.map(walk);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, EXACT.has(key) ? value : walk(value)]));
}
