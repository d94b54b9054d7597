import { describe, expect, it } from 'vitest';
import { reducedAddress } from './address.ts';
import { watchOf } from './requests.ts';

describe('a request', () => {
  it.each([
    ['PUT', '/admin/users/3', 'administration'],
    ['PUT', '/admin/roles/2/permissions', 'administration'],
    ['POST', '/admin/reset-password', 'administration'],
    ['DELETE', '/users-permissions/roles/4', 'administration'],
    ['PUT', '/content-manager/content-types/api::product.product/configuration', 'administration'],
    ['PUT', '/upload/settings', 'administration'],
    ['POST', '/something/new', 'administration'],
    ['POST', '/admin/login', 'sign-in'],
    ['POST', '/ADMIN//login/', 'sign-in'],
    ['POST', '/admin/%6Cogin', 'sign-in'],
    ['POST', '/admin/logout', 'sign-out'],
    ['POST', '/upload?id=3', 'parts'],
    ['POST', '/upload/actions/bulk-delete', 'parts'],
    ['POST', '/content-manager/collection-types/api::tag.tag/actions/bulkPublish', 'parts'],
    ['PUT', '/content-manager/collection-types/api::tag.tag/abc', 'nothing'],
    ['POST', '/admin/access-token', 'nothing'],
    ['POST', '/admin/forgot-password', 'nothing'],
    ['POST', '/api/auth/local', 'nothing'],
    ['POST', '/admin/permissions/check', 'nothing'],
    ['POST', '/content-manager/uid/generate', 'nothing'],
    ['POST', '/admin/webhooks/3/trigger', 'nothing'],
    ['DELETE', '/admin/webhooks/3', 'administration'],
    ['POST', '/social/accounts/callback', 'nothing'],
    ['DELETE', '/social/accounts/acc_3', 'nothing'],
    ['POST', '/social/posts', 'nothing'],
    ['POST', '/social/media', 'nothing'],
    ['POST', '/social/postscript', 'administration'],
    ['POST', '/social/captions/improve', 'nothing'],
    ['POST', '/social/experiments', 'administration'],
    ['POST', '/orders/desk/123456789012/cancel', 'nothing'],
    ['POST', '/orders/desk/123456789012/collect', 'administration'],
    ['GET', '/admin/users', 'nothing'],
    ['HEAD', '/admin/users', 'nothing'],
  ] as const)('%s %s is watched as %s', (method, path, watch) => {
    expect(watchOf(method, path)).toBe(watch);
  });
});

it('keeps of an address its first letter and its host', () => {
  expect(reducedAddress(' Salma.B@Example.ma ')).toBe('s…@example.ma');
  for (const typed of ['my password', '', '@x.ma', 'a@b@c', 'a@b c']) expect(reducedAddress(typed)).toBe('…');
});
