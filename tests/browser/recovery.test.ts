import path from 'node:path';
import { generateSync } from 'otplib';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_PEOPLE } from '@sys/config';
import { adminPage } from '../../cms/tests/editors/admin-page.ts';
import { startMailbox, type Mailbox } from '../../sandbox/mail/mailbox.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { startTestShop, type TestShop } from '../support/shop.ts';
import type { StaffRole } from '../support/staff.ts';

const INFLUENCER = DEMO_PEOPLE.find(({ profile }) => profile.kind === 'influencer')!;
const LOST = 'Je n’ai plus accès à mon second facteur';

let shop: TestShop;
let browser: Browser;
let mailbox: Mailbox;
beforeAll(async () => {
  mailbox = await startMailbox({ smtpPort: 0, httpPort: 0 });
  [shop, browser] = await Promise.all([startTestShop({ env: { SMTP_URL: mailbox.smtpUrl } }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await mailbox?.close();
});

const inDatabase = async (text: string) => {
  const client = new pg.Client({ connectionString: shop.databaseUrl });
  await client.connect();
  await client.query(text).finally(() => client.end());
};
beforeEach(async () => {
  await inDatabase(
    `DELETE FROM identity_recoveries; DELETE FROM identity_totp; DELETE FROM identity_lockouts;
     DELETE FROM identity_trusted_devices; DELETE FROM kyc_case_history; DELETE FROM kyc_cases`,
  );
  mailbox.clear();
});

async function cms<Data>(endpoint: string, body: object, token = ''): Promise<Data> {
  const response = await fetch(`${shop.cms}/api${endpoint}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${endpoint}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Data;
}

/** Turns the second factor of the influencer on, by the API; resolves to its key. */
async function withFactor(): Promise<string> {
  const { email: identifier, password } = INFLUENCER;
  const { jwt } = await cms<{ jwt: string }>('/auth/local', { identifier, password });
  const made = await cms<{ data: { secret: string } }>('/two-factor/set-up', { password }, jwt);
  const secret = made.data.secret.replaceAll(' ', '');
  await cms('/two-factor/confirm', { code: generateSync({ secret }) }, jwt);
  return secret;
}
/** A code of the app; one that was used counts again, as no test waits half a minute. */
const codeOf = async (secret: string) => {
  await inDatabase('UPDATE identity_totp SET last_step = NULL');
  return generateSync({ secret });
};
const isVerified = () =>
  inDatabase(
    `WITH made AS (INSERT INTO kyc_cases (reference, user_id, kind, status, sealed)
       SELECT 'KYC-2026-00001', id, 'influencer', 'approved', '\\x00' FROM up_users WHERE email = '${INFLUENCER.email}' RETURNING id)
     INSERT INTO kyc_case_history (case_id, version, action, to_status, actor_kind) SELECT id, 1, 'approve', 'approved', 'staff' FROM made`,
  );

async function password(page: Page): Promise<void> {
  await page.locator('input[name=identifier]').fill(INFLUENCER.email);
  await page.locator('input[name=password]').fill(INFLUENCER.password);
  await page.locator('form[action="/_sign-in"] button[type=submit]').click();
}

async function ask(page: Page): Promise<void> {
  await page.goto(`${shop.site}/connexion`);
  await password(page);
  await page.getByRole('link', { name: LOST }).click();
  await page.getByRole('heading', { level: 1, name: 'Second facteur perdu' }).waitFor();
  await page.getByLabel('Que s’est-il passé ?').selectOption('stolen');
  await page.getByLabel('Expliquez-nous').fill('Volé dans le tram à Rabat. <b>Sans</b> mes codes.');
  await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
  await page.waitForURL(`${shop.site}/recuperation/envoyee`);
}

/** The link of the newest mail with such a subject. */
async function linkIn(subject: RegExp): Promise<string> {
  const mail = await mailbox.waitFor((one) => subject.test(one.subject), 15_000);
  return /https?:\/\/\S+jeton=[\w-]{43}/.exec(mail.text)![0];
}

async function staff(role: StaffRole) {
  const { page, context } = await openPage(browser, { viewport: { width: 1440, height: 1000 } });
  page.setDefaultTimeout(15_000);
  const admin = adminPage(page, shop.cms);
  await admin.signIn(role);
  await admin.open('/plugins/identity/recoveries');
  const look = async (name: string) => {
    await page.mouse.move(0, 0);
    const folder = process.env.SHOTS;
    if (folder) await page.screenshot({ path: path.join(folder, `admin-${name}.png`), fullPage: true });
    expect(await axeFindings(page, { within: 'main' })).toEqual([]);
  };
  const openRequest = async () => {
    await page.getByRole('button', { name: /^Ouvrir la demande de/ }).click();
    await page.getByRole('heading', { level: 2, name: 'Décision' }).waitFor();
  };
  return { page, context, look, openRequest };
}

describe('a lost factor', () => {
  it(
    'is asked for at the second step, confirmed, waited for, approved by two, and its person signs in again',
    { timeout: 150_000 },
    async () => {
      await withFactor();
      await isVerified();
      const { page, context, complaints } = await openPage(browser);
      await ask(page);
      await page.goto(await linkIn(/Confirmez votre demande/));
      await page.getByRole('button', { name: 'Confirmer ma demande' }).click();
      await page.waitForURL(`${shop.site}/recuperation/confirmee`);

      const reviewer = await staff('sys-kyc-reviewer');
      await reviewer.page.getByText('Deux approbations').waitFor();
      await reviewer.look('queue');
      await reviewer.openRequest();
      await reviewer.page.getByText('Volé dans le tram à Rabat. <b>Sans</b> mes codes.').waitFor();
      await reviewer.page.getByText(/l’approbation est possible à partir du/).waitFor();
      expect(await reviewer.page.getByRole('button', { name: 'Approuver' }).count()).toBe(0);
      await reviewer.look('waiting');

      await inDatabase(`UPDATE identity_recoveries SET confirmed_at = confirmed_at - interval '72 hours'`);
      await reviewer.page.reload();
      await reviewer.page.getByLabel('Raison').fill('Rappelé au numéro du dossier, RIB cité juste.');
      await reviewer.page.getByRole('button', { name: 'Approuver' }).click();
      await reviewer.page.getByText(/· Seconde approbation/).waitFor();
      expect(await reviewer.page.getByRole('button', { name: 'Donner la seconde approbation' }).count()).toBe(0);

      const approver = await staff('sys-kyc-approver');
      await approver.openRequest();
      await approver.page.getByLabel('Raison').fill('Dossier relu, même personne.');
      await approver.look('second');
      await approver.page.getByRole('button', { name: 'Donner la seconde approbation' }).click();
      await approver.page.getByText('Acceptée').waitFor();

      await mailbox.waitFor(({ subject }) => /a été retiré/.test(subject), 15_000);
      await page.goto(`${shop.site}/connexion`);
      await password(page);
      await page.waitForURL(`${shop.site}/compte/securite`);
      await page.getByRole('heading', { name: 'Activez un nouveau second facteur' }).waitFor();
      await page.getByRole('button', { name: 'Activer' }).waitFor();
      expect(complaints).toEqual([]);
      for (const opened of [reviewer, approver, { context }]) await opened.context.close();
    },
  );

  it('is nobody’s to ask for without the password: the page leads back to the sign-in', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${shop.site}/recuperation`);
    await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await page.getByRole('alert').getByText('Reconnectez-vous avec votre mot de passe').waitFor();
    await context.close();
  });

  it('is stopped by its owner from a mail, and who is signed in with the factor sees it', async () => {
    const secret = await withFactor();
    const stranger = await openPage(browser);
    await ask(stranger.page);
    await stranger.context.close();

    const { page, context, complaints } = await openPage(browser);
    // In the middle of signing in, as the stranger was: that ends, too.
    await page.goto(`${shop.site}/connexion`);
    await password(page);
    await page.getByLabel('Code de vérification').waitFor();
    await page.goto(await linkIn(/Quelqu’un demande à retirer/));
    await page.getByRole('button', { name: 'Ce n’était pas moi, tout arrêter' }).click();
    await page.waitForURL(`${shop.site}/recuperation/annulee`);
    await page.getByRole('link', { name: 'Nouveau mot de passe' }).waitFor();
    await mailbox.waitFor(({ subject }) => subject === 'La demande est annulée', 15_000);

    await page.goto(`${shop.site}/connexion`);
    await password(page);
    await page.getByLabel('Code de vérification').fill(await codeOf(secret));
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await page.waitForURL(`${shop.site}/`);
    await page.goto(`${shop.site}/compte/securite`);
    await page.getByText('Activée depuis').waitFor();
    expect(await page.getByText('On demande à retirer').count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is asked for and confirmed without JavaScript', async () => {
    await withFactor();
    const { page, context } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${shop.site}/connexion`);
    await password(page);
    await page.getByRole('link', { name: LOST }).click();
    await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await page.getByText('À remplir.').waitFor();
    await page.getByLabel('Que s’est-il passé ?').selectOption('other');
    await page.getByLabel('Expliquez-nous').fill('Tombé dans l’oued.');
    await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await page.waitForURL(`${shop.site}/recuperation/envoyee`);
    await page.goto(await linkIn(/Confirmez votre demande/));
    await page.getByRole('button', { name: 'Confirmer ma demande' }).click();
    await page.waitForURL(`${shop.site}/recuperation/confirmee`);
    await context.close();
  });
});

describe('a form that was sent before its page woke', () => {
  it.each(['/recuperation', '/ar/istirjaa', '/en/recovery'])('says on %s what was wrong when it is awake, too', async (own) => {
    const { page, context } = await openPage(browser);
    const scripts = /\/_nuxt\/.*\.js/;
    await page.route(scripts, (route) => route.abort());
    await page.goto(`${shop.site}${own}`);
    await page.locator('select[name=reason]').selectOption('broken');
    await page.unroute(scripts);
    await page.locator('form[action="/_account/recovery"] button[type=submit]').click();
    const alert = page.getByRole('alert').locator('p');
    await alert.waitFor();
    const said = await alert.innerText();
    await page.waitForFunction(
      () => (window as { useNuxtApp?: () => { isHydrating?: boolean } }).useNuxtApp?.().isHydrating === false,
    );
    await page.waitForTimeout(300);
    expect(await alert.innerText()).toBe(said);
    expect(await page.locator('select[name=reason]').inputValue()).toBe('broken');
    await context.close();
  }); // prettier-ignore
});

describe('what opens an account', () => {
  it('asks for the factor in its place: another address, and the deletion', async () => {
    const secret = await withFactor();
    const { page, context } = await openPage(browser);
    await page.goto(`${shop.site}/connexion`);
    await password(page);
    await page.getByLabel('Code de vérification').fill(await codeOf(secret));
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await page.waitForURL(`${shop.site}/`);
    await page.goto(`${shop.site}/compte`);
    const part = page.getByRole('region', { name: 'Adresse e-mail' });
    await part.getByLabel('Nouvelle adresse').fill('autre@example.ma');
    await part.getByLabel('Mot de passe actuel').fill(INFLUENCER.password);
    await part.getByRole('button', { name: 'Changer d’adresse' }).click();
    await part.getByLabel('Code de l’application').fill('000000');
    await part.getByRole('button', { name: 'Changer d’adresse' }).click();
    await part.getByText('Ce code est incorrect').waitFor();
    await part.getByLabel('Code de l’application').fill(await codeOf(secret));
    await part.getByRole('button', { name: 'Changer d’adresse' }).click();
    await part.getByText('Ouvrez le lien que nous venons d’envoyer').waitFor();
    await mailbox.waitFor(({ recipients }) => recipients.includes('autre@example.ma'), 15_000);

    await inDatabase('UPDATE identity_sessions SET fresh_until = NULL');
    const deletion = page.getByRole('region', { name: 'Supprimer mon compte' });
    await deletion.getByLabel('Mot de passe actuel').fill(INFLUENCER.password);
    await deletion.getByRole('button', { name: 'Supprimer mon compte' }).click();
    await deletion.getByLabel('Code de l’application').fill(await codeOf(secret));
    await deletion.getByRole('button', { name: 'Supprimer mon compte' }).click();
    await page.getByText('Votre compte sera supprimé le').waitFor();
    await context.close();
    await inDatabase('DELETE FROM identity_deletions');
  });
});

describe('a stranger', () => {
  it.each(['/compte', '/compte/securite', '/compte/notifications', '/compte/verification', '/ar/hisab'])(
    'is led from %s to sign in, and the browser has nothing to complain of',
    async (own) => {
      const { page, context, complaints } = await openPage(browser);
      await page.goto(`${shop.site}${own}`);
      await page.waitForURL((url) => url.searchParams.get('next') === own);
      await page.locator('input[name=identifier]').waitFor();
      await page.waitForLoadState('networkidle');
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});

describe('its looks', () => {
  const PAGES = {
    fr: { ask: '/recuperation', sent: '/recuperation/envoyee', confirm: '/recuperation/confirmer', confirmed: '/recuperation/confirmee', cancel: '/recuperation/annuler', cancelled: '/recuperation/annulee', security: '/compte/securite', account: '/compte', signIn: '/connexion' },
    ar: { ask: '/ar/istirjaa', sent: '/ar/istirjaa/oursila', confirm: '/ar/istirjaa/taakid', confirmed: '/ar/istirjaa/tamma', cancel: '/ar/istirjaa/ilghaa', cancelled: '/ar/istirjaa/olghiya', security: '/ar/hisab/aman', account: '/ar/hisab', signIn: '/ar/doukhoul' },
  } as const; // prettier-ignore

  it.each([
    ['fr', 360, 'light'],
    ['ar', 360, 'dark'],
    ['fr', 1440, 'dark'],
    ['ar', 1440, 'light'],
  ] as const)('%s at %i px, %s: nothing overflows and axe finds nothing', { timeout: 120_000 }, async (locale, width, colorScheme) => {
    const secret = await withFactor();
    const { page, context } = await openPage(browser, { viewport: { width, height: 900 }, colorScheme });
    const look = async (name: string) => {
      await page.waitForTimeout(300);
      const folder = process.env.SHOTS;
      const file = `recovery-${name}-${locale}-${width}-${colorScheme}.png`;
      if (folder) await page.screenshot({ path: path.join(folder, file), fullPage: true });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await axeFindings(page)).toEqual([]);
    };
    const pages = PAGES[locale];
    await page.goto(`${shop.site}${pages.signIn}`);
    await password(page);
    await page.locator('input[name=code]').waitFor();
    await look('second-step');
    await page.goto(`${shop.site}${pages.ask}`);
    await page.locator('form[action="/_account/recovery"] button[type=submit]').click();
    await page.locator('[aria-invalid=true]').first().waitFor();
    await look('ask');
    await page.locator('select[name=reason]').selectOption('lost');
    await page.locator('form[action="/_account/recovery"] button[type=submit]').click();
    await page.waitForURL(`${shop.site}${pages.sent}`);
    for (const name of ['sent', 'confirm', 'confirmed', 'cancel', 'cancelled'] as const) {
      await page.goto(`${shop.site}${pages[name]}`);
      await look(name);
    }
    // By mail: shown by the app or a code, the factor would end the request.
    await page.goto(`${shop.site}${pages.signIn}`);
    await password(page);
    await page.locator('button[value=mail]').click();
    const mail = await mailbox.waitFor(({ text }) => /(?<!\d)\d{6}(?!\d)/.test(text), 15_000);
    await page.locator('input[name=code]').fill(/(?<!\d)(\d{6})(?!\d)/.exec(mail.text)![1]!);
    await page.locator('button[value=code]').click();
    await page.waitForURL((url) => url.pathname !== pages.signIn);
    await page.goto(`${shop.site}${pages.security}`);
    await page.locator('#recovery').waitFor();
    await look('security');
    await page.goto(`${shop.site}${pages.account}`);
    await page.locator('main input[name=email]').fill('autre@example.ma');
    const form = page.locator('main form', { has: page.locator('input[name=email]') });
    await form.locator('input[name=password]').fill(INFLUENCER.password);
    await form.locator('button[type=submit]').click();
    await form.locator('input[name=code]').waitFor();
    await look('account');
    expect(secret).not.toBe('');
    await context.close();
  }); // prettier-ignore
});
