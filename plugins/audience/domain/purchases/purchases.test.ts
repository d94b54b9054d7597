import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from './answers.ts';
import { googlePurchase, googleRefund } from './google.ts';
import { hashedDigits, hashedEmail, hashedPhone } from './hashed.ts';
import { metaBody } from './meta.ts';
import { allowedSignals, allows, PLATFORMS } from './platforms.ts';
import type { Purchase } from './purchase.ts';
import { isTooOld, nextWait } from './schedule.ts';
import { tiktokBody } from './tiktok.ts';

const DAY_MS = 86_400_000;
const at = new Date('2026-12-01T10:00:00.000Z');
const purchase: Purchase = {
  event: '7f0f8a2e-5a9c-4b2d-9d6a-0c5f3f1b2a10',
  at,
  amount: 45_050,
  currency: 'MAD',
  lines: [{ deal: 'deal1', quantity: 3, paid: 45_050 }],
  email: 'Nadia.Alami@Example.ma ',
  phone: '+212612345678',
  signals: { agent: 'Firefox', fbp: 'fb.1.1.2', ttclid: 'E.C.P.x', ga: '1.2', gaSession: '1764583200' },
  page: 'https://shareyoursales.ma/commande',
};

describe('what is hashed', () => {
  it('is what Meta’s documentation expects of its own examples', () => {
    expect(hashedEmail('John_Smith@gmail.com')).toBe(
      '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f',
    );
    expect(hashedEmail(' John_Smith@gmail.com ')).toBe(hashedEmail('john_smith@gmail.com'));
    expect(hashedDigits('+1 (650)555-1212')).toBe('e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176');
  });

  it('is of the number in E.164 with its plus at TikTok, and of its digits at Meta', () => {
    expect(hashedPhone('+212612345678')).toBe(hashedPhone('212 6 12 34 56 78'));
    expect(hashedPhone('+212612345678')).not.toBe(hashedDigits('+212612345678'));
    fc.assert(
      fc.property(fc.integer({ min: 10_000_000, max: 999_999_999 }), (rest) => {
        expect(hashedDigits(`+212${rest}`)).toBe(hashedDigits(`00212 ${rest}`));
      }),
    );
  });

  it('is all that leaves of who bought', () => {
    for (const body of [metaBody(purchase, 'token'), tiktokBody(purchase, 'PIXEL'), googlePurchase(purchase)]) {
      const text = JSON.stringify(body).toLowerCase();
      expect(text).not.toContain('nadia');
      expect(text).not.toContain('612345678');
    }
    expect(JSON.stringify(googlePurchase(purchase))).not.toContain(hashedEmail(purchase.email));
  });
});

describe('what is told', () => {
  it('bears the browser’s id, dirhams, and what one unit cost', () => {
    expect(metaBody(purchase, 'token')).toMatchObject({
      data: [{ event_id: purchase.event, event_time: at.getTime() / 1000, custom_data: { value: 450.5, contents: [{ item_price: 150.17 }] } }],
    }); // prettier-ignore
    expect(tiktokBody(purchase, 'PIXEL')).toMatchObject({
      event_source_id: 'PIXEL',
      data: [{ event_id: purchase.event }],
    });
    expect(googlePurchase(purchase)).toMatchObject({
      client_id: '1.2',
      timestamp_micros: at.getTime() * 1000,
      events: [{ name: 'purchase', params: { transaction_id: purchase.event, value: 450.5 } }],
    });
    expect(googleRefund({ ...purchase, refund: '7', amount: 5_000 })).toMatchObject({
      events: [{ name: 'refund', params: { transaction_id: purchase.event, value: 50 } }],
    });
  });

  it('says nothing of who has gone', () => {
    expect(JSON.stringify(metaBody({ ...purchase, email: '' }, 'token'))).not.toContain('"em"');
    expect(JSON.stringify(tiktokBody({ ...purchase, email: '' }, 'PIXEL'))).not.toContain('"phone"');
  });

  it('keeps of the cookies what was allowed, and no more', () => {
    expect(allowedSignals(purchase.signals, { measurement: true, advertising: false })).toEqual({ ga: '1.2', gaSession: '1764583200' }); // prettier-ignore
    expect(allowedSignals(purchase.signals, { measurement: false, advertising: true })).toEqual({ agent: 'Firefox', fbp: 'fb.1.1.2', ttclid: 'E.C.P.x' }); // prettier-ignore
    for (const platform of PLATFORMS) expect(allows(platform, { measurement: false, advertising: false })).toBe(false);
    expect(allows('google', { measurement: false, advertising: true })).toBe(false);
    expect(allows('meta', { measurement: true, advertising: false })).toBe(false);
  });
});

describe('an answer', () => {
  const of = (platform: 'meta' | 'tiktok' | 'google', status: number, body: unknown = null, headers = {}) =>
    judge(platform, { status, body, headers });

  it.each([
    ['meta', 200, { events_received: 1 }],
    ['tiktok', 200, { code: 0, message: 'OK' }],
    ['google', 204, null],
  ] as const)('of %s takes it', (platform, status, body) =>
    expect(of(platform, status, body)).toEqual({ kind: 'sent' }),
  );

  it('that refuses is told by its code, and nothing of its words', () => {
    expect(of('meta', 400, { error: { code: 100, error_subcode: 2804003, message: 'secret words' } })).toEqual({ kind: 'refused', code: '100/2804003' }); // prettier-ignore
    expect(of('meta', 401, { error: { code: 190 } })).toEqual({ kind: 'refused', code: '190' });
    expect(of('tiktok', 200, { code: 40_002 })).toEqual({ kind: 'refused', code: '40002' });
    expect(of('google', 403)).toEqual({ kind: 'refused', code: '403' });
  });

  it('that asks for patience is heeded', () => {
    expect(of('tiktok', 429, null, { 'retry-after': '90' })).toMatchObject({ held: true, after: 90 });
    expect(of('tiktok', 200, { code: 40_100 })).toMatchObject({ kind: 'later', held: true });
    const usage = JSON.stringify({
      1: [{ estimated_time_to_regain_access: 3 }, { estimated_time_to_regain_access: 0 }],
    });
    expect(of('meta', 400, { error: { code: 80_004 } }, { 'x-business-use-case-usage': usage })).toMatchObject({ held: true, after: 180 }); // prettier-ignore
  });

  it('that nobody of the platform gave is tried again', () => {
    expect(of('meta', 200, '<html>')).toMatchObject({ kind: 'later', code: 'unread', held: false });
    expect(of('tiktok', 200, [])).toMatchObject({ kind: 'later', code: 'unread' });
    expect(of('google', 502)).toMatchObject({ kind: 'later', code: '502' });
    expect(of('meta', 400, { error: { code: 2, is_transient: true } })).toMatchObject({ kind: 'later', held: false });
  });

  it('is one of three whatever comes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLATFORMS), fc.integer({ min: 100, max: 599 }), fc.jsonValue(), (platform, status, body) => {
        expect(['sent', 'refused', 'later']).toContain(of(platform, status, body).kind);
      }), // prettier-ignore
    );
  });
});

describe('the next attempt', () => {
  const later = (after: number | null, held: boolean) => ({ kind: 'later', code: 'x', after, held }) as const;

  it('comes later each time, and at last not at all', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7].map((failed) => nextWait(later(null, false), failed)!);
    expect([...waits].sort((a, b) => a - b)).toEqual(waits);
    expect(nextWait(later(null, false), 8)).toBeNull();
  });

  it('never comes sooner than the platform wants, nor after more than a day', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.boolean(), fc.integer({ min: 1, max: 7 }), (after, held, failed) => {
        const wait = nextWait(later(after, held), failed)!;
        expect(wait).toBeGreaterThanOrEqual(Math.min(after, 86_400));
        expect(wait).toBeLessThanOrEqual(86_400);
      }),
    );
  });

  it('is none once it is too old for the platform', () => {
    const ago = (days: number) => new Date(at.getTime() - days * DAY_MS);
    expect([isTooOld('meta', ago(6.9), at), isTooOld('meta', ago(7.1), at)]).toEqual([false, true]);
    expect([isTooOld('google', ago(2.9), at), isTooOld('google', ago(3.1), at)]).toEqual([false, true]);
  });
});
