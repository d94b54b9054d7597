import type { Browser } from 'playwright-core';
import { adminPage } from '../../cms/tests/editors/admin-page.ts';
import { openPage } from './browser.ts';
import type { StaffRole } from './staff.ts';

/** Strapi’s own menu and notices: not of our pages, and not judged with them. */
export const STRAPI_OWN = ['nav:not(main nav)', '[aria-live]:not(main [aria-live])'];

/** The panel of `cmsUrl` as somebody of the demo's staff has it open on a desk; it goes with the browser. */
export async function openPanel(browser: Browser, cmsUrl: string, role: StaffRole) {
  const { page } = await openPage(browser, { viewport: { width: 1440, height: 1000 } });
  page.setDefaultTimeout(45_000);
  const admin = adminPage(page, cmsUrl);
  await admin.signIn(role);
  return { page, admin };
}
