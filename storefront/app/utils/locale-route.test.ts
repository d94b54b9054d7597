import { expect, it } from 'vitest';
import { localeOfPath } from './locale-route.ts';

it.each([
  ['/', 'fr'],
  ['/produits', 'fr'],
  ['/ar', 'ar'],
  ['/ar?q=1', 'ar'],
  ['/ar/oroud/x', 'ar'],
  ['/en#a', 'en'],
  ['/argan', 'fr'],
  ['/fr', 'fr'],
  ['', 'fr'],
])('%s is in %s', (path, locale) => expect(localeOfPath(path)).toBe(locale));
