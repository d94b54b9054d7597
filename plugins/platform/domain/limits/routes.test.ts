import { describe, expect, it } from 'vitest';
import { LIMITS, bucketOf, type LimitClass } from './classes.ts';
import { limitFor } from './routes.ts';

describe('limitFor', () => {
  it.each([
    ['GET', '/api/marketplace/products', 'read'],
    ['GET', '/api/marketplace/products?q=hammam', 'search'],
    ['GET', '/api/marketplace/products?q=', 'read'],
    ['POST', '/api/marketplace/products/7/request-affiliation', 'write'],
    ['POST', '/api/auth/local', 'sign-in'],
    ['POST', '/api/AUTH//local/?q=1', 'sign-in'],
    ['POST', '/api/auth/%6Cocal/', 'sign-in'],
    ['GET', '/api/auth/google/callback?code=1', 'sign-in'],
    ['GET', '/api/connect/google', 'sign-in'],
    ['POST', '/admin/login', 'sign-in'],
    ['POST', '/api/auth/refresh', 'write'],
    ['POST', '/admin/access-token', 'staff'],
    ['POST', '/api/auth/local/register', 'mail'],
    ['POST', '/api/auth/forgot-password', 'mail'],
    ['POST', '/api/accounts/register', 'mail'],
    ['POST', '/api/accounts/verify/resend', 'mail'],
    ['POST', '/api/accounts/password/forgot', 'mail'],
    ['POST', '/api/accounts/email', 'mail'],
    ['POST', '/api/accounts/password/reset', 'code'],
    ['POST', '/api/accounts/password', 'code'],
    ['POST', '/api/accounts/deletion', 'code'],
    ['POST', '/api/accounts/recovery/confirm', 'code'],
    ['POST', '/api/accounts/recovery/cancel', 'code'],
    ['POST', '/api/two-factor/recovery', 'mail'],
    ['POST', '/api/two-factor/recovery/withdraw', 'code'],
    ['PUT', '/api/accounts/picture', 'upload'],
    ['POST', '/api/oauth/start', 'provider'],
    ['POST', '/api/oauth/callback/', 'provider'],
    ['POST', '/api/oauth/newcomer', 'provider'],
    ['POST', '/api/oauth/sign-up', 'mail'],
    ['POST', '/api/oauth/link', 'code'],
    ['POST', '/api/oauth/unlink', 'code'],
    ['GET', '/api/oauth/providers', 'read'],
    ['POST', '/api/contact/submit/', 'contact'],
    ['POST', '/api/shop/redeem', 'till'],
    ['POST', '/api/shop/redeem/undo', 'write'],
    ['POST', '/api/shop/pictures', 'picture'],
    ['POST', '/api/social/media', 'picture'],
    ['POST', '/api/social/preview', 'preview'],
    ['POST', '/api/social/captions/improve', 'words'],
    ['POST', '/social/captions/improve', 'words'],
    ['POST', '/api/social/media/from-deal', 'picture'],
    ['POST', '/api/shop/coupons', 'coupon'],
    ['PUT', '/api/shop/coupons/17', 'coupon'],
    ['POST', '/api/shop/coupons/17/stop', 'write'],
    ['POST', '/api/shop/deals/abc/submit', 'write'],
    ['POST', '/api/shop/team', 'invite'],
    ['POST', '/api/shop/team/17/again', 'invite'],
    ['DELETE', '/api/shop/team/17', 'write'],
    ['POST', '/api/shop/invitation/accept', 'code'],
    ['GET', '/api/shop/orders', 'read'],
    ['GET', '/api/shop/orders.csv?from=2026-11-01', 'export'],
    ['GET', '/api/shop/orders.xlsx', 'export'],
    ['GET', '/api/shop/orders.pdf', 'export'],
    ['GET', '/api/orders/123456789012/receipt.pdf', 'read'],
    ['POST', '/api/two-factor/verify', 'code'],
    ['POST', '/api/auth/reset-password', 'code'],
    ['POST', '/api/upload', 'upload'],
    ['POST', '/api/kyc/cases/4/documents', 'upload'],
    ['POST', '/api/billing/webhooks/stripe', 'webhook'],
    ['POST', '/api/orders', 'order'],
    ['PUT', '/api/orders/basket/lines', 'write'],
    ['PUT', '/api/orders/basket/coupon', 'code'],
    ['POST', '/api/orders/123456789012/confirm', 'code'],
    ['POST', '/api/orders/123456789012/code', 'mail'],
    ['GET', '/api/orders/123456789012', 'read'],
    ['POST', '/api/billing/checkout', 'payment'],
    ['GET', '/api/billing/subscription', 'read'],
    ['GET', '/admin/users', 'staff'],
    // It asks for the present password, which could be guessed from a session that was left open.
    ['PUT', '/admin/users/me', 'code'],
    ['PUT', '/admin/users/7', 'staff'],
    ['PUT', '/content-manager/collection-types/x', 'staff'],
    ['GET', '/administrator', 'read'],
    ['DELETE', '/api/affiliate/links/1', 'write'],
    ['POST', '/api/newsletter/opened', 'webhook'],
    ['POST', '/api/newsletter/preferences', 'write'],
  ])('%s %s: %s', (method, path, name) => expect(limitFor(method, path)).toBe(name));
});

describe('the limits of the house', () => {
  const classes = Object.entries<LimitClass>(LIMITS);

  it.each(['sign-in', 'provider', 'code', 'mail'] as const)(
    'let nobody through for %s while nobody can count',
    (name) => {
      expect(LIMITS[name].storeDown).toBe('refuse');
    },
  );

  it('count the address before the account, so that one address cannot use up an account', () => {
    for (const [name, { budgets }] of classes) {
      expect(budgets.length, name).toBeGreaterThan(0);
      expect(budgets.map(({ by }) => by).indexOf('account'), name).not.toBe(0);
      expect(new Set(budgets.map(({ by }) => by)).size, name).toBe(budgets.length);
    }
  });

  it('hold for an account wherever it is tried from', () => {
    for (const name of ['sign-in', 'code'] as const) {
      expect(LIMITS[name].budgets.find(({ by }) => by === 'account')!.points).toBeLessThanOrEqual(10);
    }
  });
});

describe('bucketOf', () => {
  it('keeps the three ways of counting apart', () => {
    const keys = { address: '1.1.1.1', account: 'x' };
    expect((['address', 'account', 'both'] as const).map((by) => bucketOf(by, keys))).toEqual([
      'a:1.1.1.1',
      'u:x',
      'b:x:1.1.1.1',
    ]);
    expect((['address', 'account', 'both'] as const).map((by) => bucketOf(by, { address: '::' }))).toEqual([
      'a:::',
      null,
      null,
    ]);
  });
});
