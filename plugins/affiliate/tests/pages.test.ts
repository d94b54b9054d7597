import { expect, it } from 'vitest';
import { routes } from '../../../storefront/i18n/routes.ts';
import { PAGES } from '../server/earnings/export/pages.ts';

it('leads to the page that the storefront has there', () => {
  const { fr, ar, en } = routes['influenceur-commissions']!;
  expect(PAGES.commissions).toEqual({ fr, ar: `/ar${ar}`, en: `/en${en}` });
});
