import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { adminPage } from '../../../../cms/tests/editors/admin-page.ts';
import { ask } from '../../../../cms/tests/security/support.ts';
import { demoEnvironment } from '../../../../scripts/lib/environment.ts';
import type { Service } from '../../../../scripts/lib/processes.ts';
import { startCms } from '../../../../scripts/lib/shop.ts';
import { launchBrowser, openPage } from '../../../../tests/support/browser.ts';
import { cloneDatabase } from '../../../../tests/support/databases.ts';
import { freePorts } from '../../../../tests/support/ports.ts';
import { signInStaff } from '../../../../tests/support/staff.ts';
import { person, WEAK } from './support.ts';

/** What a member of the staff reads when their password does not do, in the panel’s build. */
let browser: Browser;
let cms: Service;
let url: string;
let database: Awaited<ReturnType<typeof cloneDatabase>>;
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'sys-panel-'));
beforeAll(async () => {
  database = await cloneDatabase('empty');
  const [port, site] = await freePorts(2);
  url = `http://127.0.0.1:${port}`;
  const env = demoEnvironment(database.url, { cms: port!, storefront: site!, database: 0 }, {});
  cms = await startCms({ ...env, CMS_URL: url, DATA_DIR: dataDir, ROLE: 'web' }, path.join(dataDir, 'cms.log'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await cms?.stop();
  await database?.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

const [, [why, common]] = WEAK as [unknown, [RegExp, string]];

it('is a sentence in one’s own profile', async () => {
  const { page, context } = await openPage(browser, { viewport: { width: 1440, height: 1000 } });
  page.setDefaultTimeout(15_000);
  const admin = adminPage(page, url);
  await admin.signIn('sys-editor');
  await admin.open('/me');
  await page.getByLabel('Mot de passe actuel').fill(person('sys-editor').password);
  await page.locator('input[name=password]').fill(common);
  await page.locator('input[name=confirmPassword]').fill(common);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText(why).first().waitFor();
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/panel-profile.png`, fullPage: true });
  await context.close();
});

it('is a sentence for who was invited, beside what is asked of a password', async () => {
  const roles = await ask(url, '/admin/roles', { headers: { authorization: `Bearer ${await signInStaff(url, 'strapi-super-admin')}` } }); // prettier-ignore
  const role = (roles.json.data as { id: number; code: string }[]).find(({ code }) => code === 'sys-editor')!;
  const body = { firstname: 'Zoubida', lastname: 'Tazi', email: 'zoubida@example.ma', roles: [role.id] };
  const authorization = `Bearer ${await signInStaff(url, 'strapi-super-admin')}`;
  const made = await ask(url, '/admin/users', { method: 'POST', body, headers: { authorization } });
  const { registrationToken } = made.json.data as { registrationToken: string };
  const { page, context } = await openPage(browser, { viewport: { width: 1440, height: 1000 } });
  page.setDefaultTimeout(15_000);
  await page.goto(`${url}/admin/auth/register?registrationToken=${registrationToken}`);
  // The form begins anew when it hears who was invited: what was written before would be gone.
  await page.locator('input[name=email][value="zoubida@example.ma"]').waitFor();
  await page.getByText('Au moins 12 caractères').waitFor();
  await page.locator('input[name=password]').fill(common);
  await page.locator('input[name=confirmPassword]').fill(common);
  await page.locator('button[type=submit]').click();
  await page.getByText(why).first().waitFor();
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/panel-register.png`, fullPage: true });
  await context.close();
});
