import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Login, Network } from '../networks.ts';
import { TIKTOK_SCOPES } from '../../server/networks/tiktok/oauth.ts';
import { actFor, ACCOUNT_PROBLEMS, problemOf } from './problems.ts';
import { askedScopes, lacksNeeded, missingScopes } from './scopes.ts';

const pairs = fc.constantFrom<[Login, Network]>(
  ['facebook', 'facebook'],
  ['facebook', 'instagram'],
  ['instagram', 'instagram'],
  ['tiktok', 'tiktok'],
);

describe('what is missing', () => {
  it('is nothing where all was granted, and what is needed where nothing was', () => {
    fc.assert(
      fc.property(pairs, ([login, network]) => {
        expect(missingScopes(login, network, askedScopes(login))).toEqual([]);
        expect(lacksNeeded(login, network, [])).toBe(true);
      }),
    );
  });

  it('grows as less is granted, is of what was asked for, and begins with what is needed', () => {
    fc.assert(
      fc.property(pairs, fc.array(fc.nat(20)), ([login, network], kept) => {
        const granted = askedScopes(login).filter((_, index) => kept.includes(index));
        const missing = missingScopes(login, network, granted);
        expect(missing.every(({ scope }) => askedScopes(login).includes(scope) && !granted.includes(scope))).toBe(true);
        expect(missing.map(({ needed }) => needed).join()).toMatch(/^(?:true,?)*(?:false,?)*$/);
        expect(lacksNeeded(login, network, granted)).toBe(missing.some(({ needed }) => needed));
      }),
    );
  });

  it.each([
    ['facebook', 'facebook', 'pages_manage_posts', true],
    ['facebook', 'instagram', 'pages_manage_posts', false],
    ['facebook', 'instagram', 'instagram_content_publish', true],
    ['facebook', 'facebook', 'instagram_content_publish', false],
    ['facebook', 'facebook', 'read_insights', false],
    ['facebook', 'facebook', 'business_management', false],
    ['instagram', 'instagram', 'instagram_business_manage_insights', false],
    ['tiktok', 'tiktok', 'video.upload', true],
    ['tiktok', 'tiktok', 'video.list', false],
  ] as const)('with %s at %s without %s stops publishing: %s', (login, network, left, stops) => {
    const granted = askedScopes(login).filter((scope) => scope !== left);
    expect(lacksNeeded(login, network, granted)).toBe(stops);
  });

  it('is asked of TikTok as its client asks for it', () => {
    expect([...askedScopes('tiktok')].sort()).toEqual([...TIKTOK_SCOPES].sort());
  });
});

describe('a problem of an account', () => {
  it('is known by how something failed, and says what to do', () => {
    fc.assert(
      fc.property(fc.string(), (code) => {
        expect(ACCOUNT_PROBLEMS).toContain(problemOf(code));
        expect(['reconnect', 'look']).toContain(actFor(problemOf(code)));
      }),
    );
    expect(['meta-token', 'meta-password-changed', 'tiktok-scope', 'tiktok-token', 'constructor'].map(problemOf)).toEqual(['refused', 'password', 'scopes', 'refused', 'refused']); // prettier-ignore
  });
});
