import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Locale } from '@sys/config';
import { isLocale } from '@sys/config';
import { isPreviewKind, type PreviewKind } from './kinds.ts';

/** One draft, in one language, for a while: a link that is passed on opens nothing else, and soon nothing. */
export interface PreviewClaim {
  kind: PreviewKind;
  documentId: string;
  locale: Locale;
}
export type TokenVerdict = 'valid' | 'malformed' | 'forged' | 'expired' | 'other document';

export const PREVIEW_MINUTES = 60;

export function signPreview(claim: PreviewClaim, secret: string, now: Date): string {
  const expires = Math.floor(now.getTime() / 1000) + PREVIEW_MINUTES * 60;
  const payload = Buffer.from(JSON.stringify([claim.kind, claim.documentId, claim.locale, expires])).toString(
    'base64url',
  );
  return `${payload}.${mac(payload, secret).toString('base64url')}`;
}

export function verifyPreview(token: unknown, expected: PreviewClaim, secret: string, now: Date): TokenVerdict {
  const parts = typeof token === 'string' && token.length <= 400 ? token.split('.') : [];
  const [payload, signature] = parts;
  if (parts.length !== 2 || !payload || !signature) return 'malformed';
  // The bytes are ours before they are read.
  const given = Buffer.from(signature, 'base64url');
  const right = mac(payload, secret);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return 'forged';
  const claim = readClaim(payload);
  if (!claim) return 'malformed';
  if (claim.expires <= now.getTime() / 1000) return 'expired';
  const same =
    claim.kind === expected.kind && claim.documentId === expected.documentId && claim.locale === expected.locale;
  return same ? 'valid' : 'other document';
}

function readClaim(payload: string): (PreviewClaim & { expires: number }) | null {
  const [kind, documentId, locale, expires] = JSON.parse(
    Buffer.from(payload, 'base64url').toString('utf8'),
  ) as unknown[];
  if (!isPreviewKind(kind) || typeof documentId !== 'string' || !isLocale(locale) || typeof expires !== 'number')
    return null;
  return { kind, documentId, locale, expires };
}

/** The secret signs other things too: the prefix keeps a signature from being used for another purpose. */
function mac(payload: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(`preview:${payload}`).digest();
}
