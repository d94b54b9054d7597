import type { Page } from 'playwright-core';
import { DEMO_STAFF } from '@sys/config';
import type { StaffRole } from '../../../tests/support/staff.ts';

/** The admin as a person uses it: by the words on the screen. */
export function adminPage(page: Page, cmsUrl: string) {
  const open = async (path: string) => {
    await page.goto(`${cmsUrl}/admin${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  return {
    open,

    async signIn(role: StaffRole) {
      const { email, password, firstname } = DEMO_STAFF.find((person) => person.role === role)!;
      await page.goto(`${cmsUrl}/admin`);
      await page.getByLabel('Adresse e-mail').fill(email);
      await page.getByLabel('Mot de passe', { exact: false }).first().fill(password);
      await page.getByRole('button', { name: 'Se connecter' }).click();
      await page
        .getByRole('heading', { name: `Bonjour ${firstname}` })
        .waitFor()
        .catch(async (cause: unknown) => {
          const shown = await page.locator('body').innerText();
          throw new Error(`${email} was not let in. The screen says: ${shown}`, { cause });
        });
    },

    openList: (uid: string, locale = 'fr') =>
      open(`/content-manager/collection-types/${uid}?page=1&pageSize=20&plugins[i18n][locale]=${locale}`),

    /** Opens the record with this name from the list on screen. */
    async openRecord(name: string) {
      await page.getByRole('link', { name, exact: true }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
    },

    field: (label: string) => page.getByRole('textbox', { name: label }),

    async save() {
      await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    },

    async publish() {
      await page.getByRole('button', { name: 'Publier', exact: true }).click();
    },

    /** Goes to the same record in another language; makes it when it is not there yet. */
    async switchLocale(name: string) {
      await page.getByRole('combobox', { name: 'Langue de la fiche' }).click();
      await page.getByRole('option', { name: new RegExp(name) }).click();
    },

    notice: (text: string | RegExp) => page.getByText(text).first(),
  };
}
