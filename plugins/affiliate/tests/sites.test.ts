import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestShop } from '../../orders/tests/shop-support.ts';
import type { Site } from '../contracts/sites.ts';
import { apiShop, openPartnersHouse, type PartnersHouse } from './partners-support.ts';

let house: PartnersHouse;
beforeAll(async () => {
  house = await openPartnersHouse();
});
afterAll(() => house?.close());

const claim = async (shop: TestShop, host: string) =>
  (await shop.call<Site>('POST', '/affiliation/sites', { host })).data;
const verify = (shop: TestShop, { id }: Site) => shop.call<Site>('POST', `/affiliation/sites/${id}/verify`);
const shown = async (shop: TestShop, host: string) => {
  const site = await claim(shop, host);
  house.own.proofs.set(host, `# ours\n${site.proof.text}\r\n`);
  return verify(shop, site);
};
const programme = async (shop: TestShop): Promise<string> => {
  const deal = await shop.deal();
  await house.query('INSERT INTO affiliate_programmes (deal, merchant) VALUES ($1, $2)', [deal, shop.merchant]);
  return deal;
};
const land = (shop: TestShop, deal: string, url: string | null) =>
  shop.call<{ url: string | null }>('PUT', `/affiliation/landings/${deal}`, { url });

describe('the host of a merchant’s own shop', () => {
  it('is theirs when it says so itself', async () => {
    const shop = await apiShop(house);
    const site = await claim(shop, 'Boutique-1.Example.ma');
    expect(site).toMatchObject({ host: 'boutique-1.example.ma', verifiedAt: null });
    expect(site.proof.url).toBe('https://boutique-1.example.ma/.well-known/shareyoursales.txt');
    expect(await verify(shop, site)).toMatchObject({ status: 409, code: 'not-shown' });
    house.own.proofs.set(site.host, `x${site.proof.text}`);
    expect(await verify(shop, site)).toMatchObject({ status: 409, code: 'not-shown' });
    house.own.proofs.set(site.host, site.proof.text);
    expect((await verify(shop, site)).data.verifiedAt).not.toBeNull();
    const other = await apiShop(house);
    expect((await verify(other, site)).status).toBe(404);
    expect((await other.call('POST', `/affiliation/sites/${site.id}/remove`)).status).toBe(404);
  });

  it('is a name, and no address of ours', async () => {
    const shop = await apiShop(house);
    for (const host of ['localhost', '127.0.0.1', 'a b.ma', 'x.ma/path', 'x.ma:81', 'user@x.ma'])
      expect(await shop.call('POST', '/affiliation/sites', { host }), host).toMatchObject({
        status: 400,
        code: 'host-refused',
      });
  });
});

describe('where links of a deal lead', () => {
  it('is a page of a host that was shown, over https', async () => {
    const shop = await apiShop(house);
    const deal = await programme(shop);
    const refused = { status: 400, code: 'landing-refused' };
    expect(await land(shop, deal, 'https://boutique-2.example.ma/soin')).toMatchObject(refused);
    await claim(shop, 'boutique-2.example.ma');
    expect(await land(shop, deal, 'https://boutique-2.example.ma/soin')).toMatchObject(refused);
    await shown(shop, 'boutique-2.example.ma');
    expect((await land(shop, deal, 'https://boutique-2.example.ma/soin?a=1')).data.url).toBe(
      'https://boutique-2.example.ma/soin?a=1',
    );
    for (const url of [
      'http://boutique-2.example.ma/',
      'https://evil.example/',
      'https://boutique-2.example.ma@evil.example/',
    ])
      expect(await land(shop, deal, url), url).toMatchObject(refused);
    expect((await land(shop, deal, null)).data.url).toBeNull();
  });

  it('is of the shop’s own deals alone', async () => {
    const [shop, other] = [await apiShop(house), await apiShop(house)];
    await shown(other, 'boutique-3.example.ma');
    expect((await land(other, await programme(shop), 'https://boutique-3.example.ma/')).status).toBe(404);
  });

  it('ends when somebody else shows that the host is theirs, or it is given up', async () => {
    const [shop, next] = [await apiShop(house), await apiShop(house)];
    const deal = await programme(shop);
    await shown(shop, 'boutique-4.example.ma');
    await land(shop, deal, 'https://boutique-4.example.ma/');
    const landing = async () => (await house.query<{ landing: string | null }>('SELECT landing FROM affiliate_programmes WHERE deal = $1', [deal]))[0]!.landing; // prettier-ignore
    expect(await landing()).toBe('https://boutique-4.example.ma/');
    await shown(next, 'boutique-4.example.ma');
    expect(await landing()).toBeNull();
    expect((await land(shop, deal, 'https://boutique-4.example.ma/')).code).toBe('landing-refused');
    const own = await shown(shop, 'boutique-5.example.ma');
    await land(shop, deal, 'https://boutique-5.example.ma/');
    await shop.call('POST', `/affiliation/sites/${own.data.id}/remove`);
    expect(await landing()).toBeNull();
  });
});
