import type { Brand, MailAttachment } from '../../server/mail/index.ts';

export const brand: Brand = {
  name: 'ShareYourSales',
  siteUrl: 'https://shareyoursales.ma',
  supportEmail: 'support@shareyoursales.ma',
};

/** A picture of one pixel: what matters is that it arrives as it left. */
export const QR: MailAttachment = {
  filename: 'bon.png',
  contentType: 'image/png',
  content: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  cid: 'voucher-qr',
};

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '\u00A0' };

const decode = (html: string) => html.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_all, name: string) => ENTITIES[name]!);

/** What a reader sees of an HTML mail, the preview left out. */
export function visibleText(html: string): string {
  const body = html
    .slice(html.indexOf('<body'))
    .replace(/<div style="display:none.*?<\/div>/s, '')
    .replace(/<!--.*?-->/gs, '')
    // How to copy the address of a button: in plain text the address stands there anyway.
    .replace(/(<p [^>]*>)[^<]*(?=<br><a [^>]*dir="ltr")/g, '$1')
    .replace(/<\/?(?:bdi|strong|span|s|a)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ');
  return decode(body);
}

/** The words of a text, without marks of direction and punctuation around them. */
export function wordsOf(text: string): Set<string> {
  const words = text
    .replace(/[\u2066-\u2069]/g, '')
    .split(/[\s\u00A0]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, ''));
  return new Set(words.filter(Boolean));
}

export function linksOf(html: string): string[] {
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => decode(href!));
}
