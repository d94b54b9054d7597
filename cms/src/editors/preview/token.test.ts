import { describe, expect, it } from 'vitest';
import { PREVIEW_MINUTES, signPreview, verifyPreview, type PreviewClaim } from './token.ts';

const secret = 'a-secret-of-at-least-thirty-two-characters';
const claim: PreviewClaim = { kind: 'products', documentId: 'abcdefghijklmnopqrstuvwx', locale: 'fr' };
const now = new Date('2026-11-20T10:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const token = signPreview(claim, secret, now);

describe('verifyPreview', () => {
  it('accepts what was signed, until it expires', () => {
    expect(verifyPreview(token, claim, secret, now)).toBe('valid');
    expect(verifyPreview(token, claim, secret, later(PREVIEW_MINUTES - 1))).toBe('valid');
    expect(verifyPreview(token, claim, secret, later(PREVIEW_MINUTES))).toBe('expired');
  });

  it.each<[string, Partial<PreviewClaim>]>([
    ['document', { documentId: 'zzzzzzzzzzzzzzzzzzzzzzzz' }],
    ['language', { locale: 'ar' }],
    ['kind', { kind: 'articles' }],
  ])('refuses it for another %s', (_name, change) => {
    expect(verifyPreview(token, { ...claim, ...change }, secret, now)).toBe('other document');
  });

  it('refuses a payload that was changed, a signature that was changed, another secret', () => {
    const [payload = '', signature = ''] = token.split('.');
    const extended = Buffer.from(JSON.stringify(['products', claim.documentId, 'fr', 9_999_999_999])).toString(
      'base64url',
    );
    expect(verifyPreview(`${extended}.${signature}`, claim, secret, now)).toBe('forged');
    const flipped = `${signature[0] === 'A' ? 'B' : 'A'}${signature.slice(1)}`;
    expect(verifyPreview(`${payload}.${flipped}`, claim, secret, now)).toBe('forged');
    expect(verifyPreview(token, claim, `${secret}!`, now)).toBe('forged');
  });

  it.each([undefined, null, '', '.', 'a', 'a.', '.b', `${token}.x`, ['a'], 'x'.repeat(5000)])(
    'refuses %j',
    (garbage) => {
      expect(verifyPreview(garbage, claim, secret, now)).toBe('malformed');
    },
  );

  it('does not carry the secret', () => {
    expect(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).not.toContain(secret);
  });
});
