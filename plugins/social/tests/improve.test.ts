import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTextService, type TextService } from '../../../sandbox/text/service.ts';
import { signInStaff } from '../../../tests/support/staff.ts';
import { otherWords } from '../server/captions/text-service.ts';
import { openAccountsHouse, type AccountsHouse, type Connecter } from './accounts-support.ts';

const CAPTION =
  '#publicité en partenariat avec Lalla Zineb\n\nUn hammam à 199 DH au lieu de 299 DH\n\nJusqu’au 24 décembre, code NADIA10';
let house: AccountsHouse;
let text: TextService;
let nadia: Connecter;
let marketer: Connecter;
beforeAll(async () => {
  text = await startTextService();
  house = await openAccountsHouse(text.env);
  const person = await house.person();
  await house.query(`UPDATE up_users_role_lnk SET role_id = (SELECT id FROM up_roles WHERE type = 'influencer') WHERE user_id = $1`, [person.id]); // prettier-ignore
  nadia = house.at('/api/social', person.token);
  marketer = house.at('/social', await signInStaff(house.cms.url, 'sys-marketer'));
});
afterAll(async () => {
  await house?.close();
  await text?.close();
});
afterEach(() => text.pull({ kind: 'words' }));

const improve = (who: Connecter, more: object = {}) =>
  who.call<{ body: string }>('POST', '/captions/improve', {
    body: CAPTION,
    locale: 'fr',
    network: 'instagram',
    ...more,
  });

describe('other words for a caption', () => {
  it('come from the text service, which is told in which language and manner, and for whom', async () => {
    for (const who of [nadia, marketer]) {
      expect(await who.call('GET', '/text-service')).toMatchObject({ status: 200, data: { available: true } });
      const said = await improve(who, { tone: 'lively' });
      expect([said.status, said.data.body]).toEqual([200, CAPTION.replace('Jusqu', 'Enfin, Jusqu')]);
    }
    const { model, messages } = text.asked.at(-1)!;
    expect([model, messages.length, messages[1]]).toEqual(['stand-in', 2, { role: 'user', content: CAPTION }]);
    expect(messages[0]!.content).toMatch(/for Instagram\. Write in French, lively/);
  });

  it.each([
    ['has lost a price', { kind: 'lost-price' }],
    ['is garbage', { kind: 'garbage' }],
    ['is endless', { kind: 'huge', bytes: 400_000 }],
    ['is an error', { kind: 'status', status: 500 }],
    ['is a limit', { kind: 'status', status: 429 }],
    ['leads elsewhere', { kind: 'status', status: 302 }],
  ] as const)('are none where the answer %s, and it is asked once', async (_, lever) => {
    text.pull(lever);
    const asked = text.asked.length;
    expect(await improve(nadia)).toMatchObject({ status: 409, code: 'away' });
    expect(text.asked).toHaveLength(asked + 1);
    text.pull({ kind: 'words' });
    expect((await improve(nadia)).status).toBe(200);
  });

  it('are not waited for for ever', async () => {
    text.pull({ kind: 'slow', ms: 20_000 });
    expect(await otherWords(CAPTION, { locale: 'fr', network: 'tiktok', tone: 'warm' }, 200)).toBeNull();
  });

  it('are for who publishes, and for who of the staff writes', async () => {
    const shopper = house.at('/api/social', (await house.person()).token);
    const admin = house.at('/social', await signInStaff(house.cms.url, 'strapi-super-admin'));
    for (const who of [shopper, admin]) {
      expect((await improve(who)).status).toBe(403);
      expect((await who.call('GET', '/text-service')).status).toBe(403);
    }
    expect((await improve(nadia, { body: ' ' })).status).toBe(400);
    expect((await improve(nadia, { network: 'x' })).status).toBe(400);
  });

  it('are not there without a text service', async () => {
    const { TEXT_SERVICE_URL, TEXT_SERVICE_MODEL, TEXT_SERVICE_KEY } = process.env;
    for (const name of Object.keys(text.env)) delete process.env[name];
    const asked = text.asked.length;
    for (const who of [nadia, marketer]) {
      expect((await who.call('GET', '/text-service')).data).toEqual({ available: false });
      expect(await improve(who)).toMatchObject({ status: 409, code: 'no-text-service' });
    }
    expect(text.asked).toHaveLength(asked);
    Object.assign(process.env, { TEXT_SERVICE_URL, TEXT_SERVICE_MODEL, TEXT_SERVICE_KEY });
  });
});
