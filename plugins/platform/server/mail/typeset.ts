import type { Locale } from '@sys/config';
import type { MailContent } from './content.ts';

/** What is not prose, and must arrive as it is. */
const EXACT = new Set(['url', 'imageUrl', 'code', 'qrCid', 'replyTo', 'unsubscribeUrl']);

/** French keeps its double signs and guillemets on the line of their word. */
export function typeset(content: MailContent, locale: Locale): MailContent {
  return locale === 'fr' ? (walk(content) as MailContent) : content;
}

function walk(part: unknown): unknown {
  if (typeof part === 'string') return part.replace(/ (?=[?!:;»])/g, '\u00A0').replace(/« /g, '«\u00A0');
  if (Array.isArray(part)) return part.map(walk);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, EXACT.has(key) ? value : walk(value)]));
}
