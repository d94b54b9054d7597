import { expect, it } from 'vitest';
import { routes } from '../../../storefront/i18n/routes.ts';
import { PAGES } from '../server/pages.ts';

it.each(Object.entries(PAGES))('leads to the page %s that the storefront has there', (name, page) => {
  const { fr, ar, en } = routes[name]!;
  expect(page).toEqual({ fr, ar: `/ar${ar}`, en: `/en${en}` });
});
