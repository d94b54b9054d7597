import { expect, it } from 'vitest';
import { routeKind } from './route-kind.ts';

it.each([
  ['/produits/hammam', true, 'page'],
  ['/api/marketplace/live', false, 'api'],
  ['/_img/480/riad.jpg', false, 'image'],
  ['/_nuxt/entry.js', false, 'asset'],
  ['/readyz', false, 'health'],
  ['/readyz/more', false, 'other'],
  ['/_purge', false, 'inner'],
  ['/_preview?kind=product', false, 'inner'],
  ['/sitemap.xml', false, 'other'],
] as const)('%s (from the page cache: %s) is %s', (target, page, kind) => expect(routeKind(target, page)).toBe(kind));
