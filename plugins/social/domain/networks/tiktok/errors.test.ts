import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDoubtful, reasonFailure, tiktokFailure } from './errors.ts';
import { TIKTOK_FAILURES } from './failures.ts';

const of = (code: string, status = 403, message = '') => tiktokFailure({ status, code, message, trace: null });

describe('an error of TikTok', () => {
  it.each([
    ['access_token_invalid', 401, 'account', 'tiktok-token'],
    ['scope_not_authorized', 401, 'account', 'tiktok-scope'],
    ['rate_limit_exceeded', 429, 'retry', 'tiktok-busy'],
    ['spam_risk_too_many_posts', 200, 'quota', 'tiktok-too-many-posts'],
    ['reached_active_user_cap', 200, 'quota', 'tiktok-too-many-users'],
    ['spam_risk_too_many_pending_share', 403, 'quota', 'tiktok-too-many-drafts'],
    ['spam_risk_user_banned_from_posting', 200, 'stop', 'tiktok-banned'],
    ['url_ownership_unverified', 403, 'stop', 'tiktok-domain'],
    ['privacy_level_option_mismatch', 403, 'stop', 'tiktok-privacy'],
    ['unaudited_client_can_only_post_to_private_accounts', 403, 'stop', 'tiktok-unaudited'],
    ['invalid_params', 400, 'stop', 'tiktok-refused'],
    ['internal_error', 200, 'retry', 'tiktok-away'],
    ['something_new', 500, 'retry', 'tiktok-away'],
    ['something_new', 429, 'retry', 'tiktok-busy'],
    ['constructor', 400, 'stop', 'tiktok-refused'],
  ])('%s with %i is to %s', (code, status, kind, ours) => {
    expect(of(code, status)).toMatchObject({ kind, code: ours, said: { status, code } });
  });

  it('is one that has a text, whatever TikTok says', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 200, max: 599 }), (code, status) => {
        expect(TIKTOK_FAILURES).toContain(of(code, status).code);
        const given = reasonFailure(code);
        expect(TIKTOK_FAILURES).toContain(given.code);
        expect(['stop', 'rebuild']).toContain(given.kind);
      }),
    );
  });

  it('is told in words that are cut and open nothing', () => {
    const token = `act.${'a1B2-'.repeat(12)}`;
    const { said } = of('invalid_params', 400, `The token ${token} is no good. ${'And so on. '.repeat(60)}`);
    expect(said.message).not.toContain('a1B2');
    expect(said.message.length).toBeLessThanOrEqual(300);
  });

  it('leaves open whether it was done where the house itself is out of order', () => {
    expect([of('internal_error', 200), of('x', 502), of('rate_limit_exceeded', 429)].map(isDoubtful)).toEqual([true, true, false]); // prettier-ignore
  });
});
