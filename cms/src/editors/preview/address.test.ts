import { describe, expect, it } from 'vitest';
import { LOCALES } from '@sys/config';
import { routes } from '../../../../storefront/i18n/routes.ts';
import { previewAddress, type PreviewRequest } from './address.ts';
import { PREVIEWS } from './kinds.ts';
import { verifyPreview } from './token.ts';

const site = { url: 'https://shop.test', secret: 'a-secret-of-at-least-thirty-two-characters' };
const now = new Date('2026-11-20T10:00:00Z');
const draft: PreviewRequest = {
  uid: 'api::product.product',
  documentId: 'abc',
  locale: 'fr',
  status: 'draft',
  slug: 'hammam',
};

describe('previewAddress', () => {
  it('opens a draft with a token for it, and without the secret', () => {
    const address = new URL(previewAddress(draft, site, now)!);
    expect(address.origin + address.pathname).toBe('https://shop.test/_preview');
    expect(address.searchParams.get('path')).toBe('/produits/hammam');
    expect(address.href).not.toContain(site.secret);
    const claim = { kind: 'products', documentId: 'abc', locale: 'fr' } as const;
    expect(verifyPreview(address.searchParams.get('token'), claim, site.secret, now)).toBe('valid');
  });

  it('shows a published page where it is', () => {
    expect(previewAddress({ ...draft, status: 'published', locale: 'ar' }, site, now)).toBe(
      'https://shop.test/ar/oroud/hammam',
    );
    expect(previewAddress({ ...draft, uid: 'api::home.home', status: 'published', slug: null }, site, now)).toBe(
      'https://shop.test/',
    );
  });

  it('has nothing to show of a draft without an address, of a type without a page, of an unknown language', () => {
    expect(previewAddress({ ...draft, slug: null }, site, now)).toBeNull();
    expect(previewAddress({ ...draft, uid: 'api::tag.tag' }, site, now)).toBeNull();
    expect(previewAddress({ ...draft, locale: 'de' }, site, now)).toBeNull();
  });

  it('knows the addresses of the storefront', () => {
    const names = { products: 'produits-slug', articles: 'blog-slug', pages: 'pages-slug', stories: 'reussites-slug' };
    for (const { kind, path } of Object.values(PREVIEWS)) {
      if (kind === 'home') continue;
      for (const locale of LOCALES) {
        expect(path[locale]).toBe(`${locale === 'fr' ? '' : `/${locale}`}${routes[names[kind]]?.[locale]}`);
      }
    }
  });
});
