import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFindings } from './axe.ts';
import { openPanel } from './panel.ts';
import type { SharedShop } from './shared-shop.ts';
import type { StaffRole } from './staff.ts';

/** Somebody of the staff in the admin panel, before the cases. */
export interface Desk {
  page: Page;
  /** Finds a case in the list and opens it. */
  open(reference: string): Promise<void>;
}

export async function atDesk(browser: Browser, shop: SharedShop, role: StaffRole): Promise<Desk> {
  const { page, admin } = await openPanel(browser, shop.cms, role);
  return {
    page,
    async open(reference) {
      await admin.open('/plugins/kyc/cases');
      await page.getByRole('button', { name: `Ouvrir ${reference}` }).click();
      await page.getByRole('heading', { level: 1, name: reference }).waitFor();
    },
  };
}

/** Takes the case, looks at a picture of it and asks for the address and for another picture. */
export async function askForMore({ page, open }: Desk, reference: string): Promise<void> {
  await open(reference);
  await page.getByRole('button', { name: 'Prendre en charge' }).click();
  await page.getByRole('button', { name: 'CIN, recto' }).click();
  const picture = page.getByAltText('Pièce déposée');
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
  await page.getByRole('button', { name: 'Tourner d’un quart' }).click();
  expect(await axeFindings(page, { within: 'main' })).toEqual([]);
  await page.getByRole('button', { name: 'Demander un complément' }).click();
  const ask = async (nth: number, what: string, why: string) => {
    const one = page.getByRole('group', { name: `Demande ${nth}` });
    await one.getByRole('combobox', { name: 'Quoi', exact: true }).click();
    await page.getByRole('option', { name: what, exact: true }).click();
    await one.getByRole('combobox', { name: 'Pourquoi' }).click();
    await page.getByRole('option', { name: why, exact: true }).click();
  };
  await ask(1, 'Adresse', 'Manquant');
  await page.getByRole('button', { name: 'Ajouter une demande' }).click();
  await ask(2, 'CIN, verso', 'Illisible');
  await lookAtDesk(page, 'ask');
  await page.getByRole('button', { name: 'Envoyer les 2 demandes' }).click();
  await page.getByText('Complément demandé').first().waitFor();
  await page.getByText('CIN, verso : Illisible').waitFor();
}

/** Finds everything right and approves: of a high risk, that is the first of two approvals. */
export async function approve({ page, open }: Desk, reference: string): Promise<void> {
  await open(reference);
  await page.getByRole('button', { name: 'Prendre en charge' }).click();
  const verdicts = page.getByRole('combobox', { name: /^Verdict : / });
  await verdicts.first().waitFor();
  for (let n = 0; n < (await verdicts.count()); n++) {
    const judged = page.waitForResponse((answer) => answer.url().endsWith('/verdicts'));
    await verdicts.nth(n).click();
    await page.getByRole('option', { name: 'Conforme' }).click();
    expect((await judged).status()).toBe(200);
  }
  await page.getByRole('button', { name: 'Approuver' }).click();
  await page.getByLabel('Raison').fill('Compte du conjoint, attestation jointe.');
  await page.getByRole('button', { name: 'Approuver' }).last().click();
  await page.getByText('Seconde approbation').first().waitFor();
  expect(await page.getByRole('button', { name: 'Donner la seconde approbation' }).count()).toBe(0);
}

export async function approveAgain({ page, open }: Desk, reference: string): Promise<void> {
  await open(reference);
  await page.getByRole('button', { name: 'Donner la seconde approbation' }).click();
  await page.getByText('Approuvé').first().waitFor();
}

/** Keeps the papers of a case from being erased, and lets go of them. */
export async function holdAndLetGo({ page }: Desk): Promise<void> {
  await page.getByRole('button', { name: 'Imposer la conservation' }).click();
  await page.getByLabel('Raison').last().fill('Réquisition 2026/118');
  await page.getByRole('button', { name: 'Confirmer' }).click();
  await page.getByText('Imposée depuis le').waitFor();
  await page.getByText('Réquisition 2026/118').waitFor();
  await lookAtDesk(page, 'held');
  await page.getByRole('button', { name: 'Lever la conservation' }).click();
  await page.getByLabel('Raison').last().fill('Mainlevée');
  await page.getByRole('button', { name: 'Confirmer' }).click();
  await page.getByText('suivent les durées de conservation').waitFor();
}

/** For a person to look at, in the folder `LOOK`: on a desk and on a tablet, by day and by night. */
async function lookAtDesk(page: Page, name: string): Promise<void> {
  if (!process.env.LOOK) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1440, 768]) {
      await page.setViewportSize({ width, height: 1000 });
      await page.waitForTimeout(300);
      // The panel scrolls inside of itself.
      const height = await page.evaluate(() =>
        Math.max(...Array.from(document.querySelectorAll('*'), (one) => one.scrollHeight)),
      );
      await page.setViewportSize({ width, height: Math.min(height + 100, 5000) });
      await page.screenshot({ path: `${process.env.LOOK}/review-${name}-${width}-${colorScheme}.png` });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1440, height: 1000 });
}
