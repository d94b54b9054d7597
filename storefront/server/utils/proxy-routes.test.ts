import { describe, expect, it } from 'vitest';
import { findProxyRoute } from './proxy-routes.ts';

describe('findProxyRoute', () => {
  it.each([
    ['GET', 'marketplace/products'],
    ['HEAD', 'marketplace/products/عرض-رياض/reviews'],
    ['DELETE', 'notifications/push'],
    ['DELETE', 'notifications/push/42'],
    ['GET', 'two-factor'],
    ['POST', 'two-factor/step-up'],
    ['DELETE', 'devices/c5088c03-27d3-4e52-9d08-ddba4d9b56ee'],
    ['POST', 'accounts/register'],
    ['POST', 'accounts/password/reset'],
    ['POST', 'accounts/recovery/confirm'],
    ['POST', 'two-factor/recovery/withdraw'],
    ['GET', 'accounts/export'],
    ['GET', 'oauth/providers'],
    ['POST', 'oauth/unlink'],
    ['POST', 'kyc/documents'],
    ['GET', 'orders/basket'],
    ['PUT', 'orders/basket/lines'],
    ['POST', 'orders'],
    ['GET', 'orders/mine'],
    ['GET', 'orders/123456789012'],
    ['POST', 'orders/123456789012/confirm'],
    ['GET', 'kyc/documents/0b0e7c3a-5d0f-4a58-9d0e-6f0f8d6f2a11'],
    ['GET', 'billing/plans'],
    ['POST', 'billing/checkout'],
  ])('%s %s is open', (method, path) => expect(findProxyRoute(method, path)).toMatchObject({ kind: 'route' }));

  it.each([
    ['GET', 'users'],
    ['GET', 'users/me'],
    ['POST', 'auth/local'],
    ['POST', 'auth/local/register'],
    ['POST', 'auth/refresh'],
    ['POST', 'two-factor/verify'],
    ['POST', 'two-factor/mail-code'],
    ['POST', 'two-factor/recovery'],
    ['GET', 'identity/recoveries'],
    ['GET', 'upload/files'],
    ['POST', 'billing/webhooks/stripe'],
    ['GET', 'marketplace/sitemap'],
    ['GET', 'marketplace/products/../../users'],
    ['GET', 'marketplace/products/x/'],
    ['GET', 'Marketplace/products'],
    ['GET', 'preview/products/x'],
    ['DELETE', 'notifications/push/../read'],
    ['POST', 'oauth/start'],
    ['POST', 'oauth/callback'],
    ['POST', 'oauth/newcomer'],
    ['POST', 'oauth/sign-up'],
    ['POST', 'oauth/link'],
    ['GET', 'accounts'],
    ['GET', 'accounts/1'],
    ['POST', 'accounts/password/x'],
    ['POST', 'kyc/documents/0b0e7c3a-5d0f-4a58-9d0e-6f0f8d6f2a11/view'],
    ['GET', 'kyc/documents/view/x'],
    ['GET', 'kyc/cases'],
    ['GET', 'orders/1'],
    ['GET', 'orders/123456789012/history'],
    ['POST', 'orders/basket/lines/x'],
    ['GET', ''],
  ])('%s %s is not', (method, path) => expect(findProxyRoute(method, path)).toBeNull());

  it('tells which methods a path has', () => {
    expect(findProxyRoute('POST', 'marketplace/products')).toEqual({ kind: 'wrong-method', allow: 'GET' });
    expect(findProxyRoute('PATCH', 'notifications')).toMatchObject({ kind: 'wrong-method' });
  });
});
