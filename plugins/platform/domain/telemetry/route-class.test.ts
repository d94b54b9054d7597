import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ROUTES, routeClass } from './route-class.ts';

it.each([
  ['/api/marketplace/products?category=a/b', 'marketplace list'],
  ['/api/marketplace/products/hammam?locale=fr', 'marketplace detail'],
  ['/api/preview/products/abc', 'preview'],
  ['/api/contact/submit', 'api'],
  ['/admin', 'admin'],
  ['/content-manager/collection-types', 'admin'],
  ['/uploads/a.jpg', 'uploads'],
  ['/readyz', 'health'],
  ['/readyz/x', 'other'],
  ['/administrator', 'other'],
  ['/', 'other'],
])('%s is %s', (target, route) => expect(routeClass(target)).toBe(route));

it('is one of few, whatever is asked for', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(ROUTES).toContain(routeClass(`/${text}`));
    }),
  );
});
