import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { openOrdersHouse, type OrdersHouse } from '../../orders/tests/support.ts';
import type { Proof } from '../contracts/proof.ts';

let house: OrdersHouse;
let setting: string;
beforeAll(async () => {
  house = await openOrdersHouse();
  const settings = house.cms.strapi.documents('api::site-setting.site-setting');
  const data = { tagline: 'Les offres du Maroc', email: 'contact@example.ma' };
  setting = (await settings.create({ data, locale: 'fr' })).documentId;
});
afterAll(() => house?.close());

// What was read is kept for a minute: each read comes later than that.
let ahead = 0;
const now = Date.now.bind(Date);
vi.spyOn(Date, 'now').mockImplementation(() => now() + ahead);
afterEach(() => void (ahead += 61_000));

async function read(locale = 'fr'): Promise<{ proof: Proof; text: string }> {
  const response = await fetch(`${house.cms.url}/api/audience/proof?locale=${locale}`);
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
  const text = await response.text();
  return { proof: (JSON.parse(text) as { data: Proof }).data, text };
}

const show = (parts: object) =>
  house.cms.strapi.documents('api::site-setting.site-setting').update({
    documentId: setting,
    locale: 'fr',
    data: { proofFigures: false, proofActivity: false, proofBadges: false, ...parts },
  });

const onSale = (product = {}) => house.deal({ payAtMerchant: true, stock: 500 }, product);

/** Somebody buys five and pays so many minutes ago; resolves to the order’s number. */
async function sell(deal: string, { minutes = 120, state = 'paid', signedIn = false } = {}) {
  const buyer = await house.buyer({ signedIn });
  await buyer.put(deal, 5);
  const { data, code } = await buyer.order({ method: 'at_merchant', name: 'Zineb Secrète' });
  expect(code).toBeUndefined();
  await house.query(
    `UPDATE orders_orders SET state = $2, held_until = NULL, paid_at = now() - make_interval(mins => $3) WHERE number = $1`,
    [data.number, state, minutes],
  );
  return { number: data.number, buyer };
}
/** A row of the engine, without the history that leads to it. */
const insert = (text: string, values: unknown[]) =>
  house.db(async (client) => {
    await client.query(`SET session_replication_role = replica`);
    await client.query(text, values);
  });
const slugs = ({ activity }: Proof) => activity.map(({ slug }) => slug);
const slugOf = async (deal: string) =>
  (await house.query<{ slug: string }>(
    `SELECT c.card::json ->> 'slug' AS slug FROM marketplace_cards c JOIN deals d ON d.id = c.deal WHERE d.document_id = $1 AND c.locale = 'fr'`,
    [deal],
  ))[0]!.slug; // prettier-ignore

it('shows nothing until the editors say so, however much there is', async () => {
  await sell(await onSale());
  expect((await read()).proof).toEqual({ figures: null, badges: null, activity: [] });
});

it('tells of what was sold a while ago, without anybody’s name, number or minute', async () => {
  await show({ proofActivity: true });
  const deal = await onSale();
  const { number, buyer } = await sell(deal, { minutes: 130 });
  const { proof, text } = await read();
  expect(proof.activity).toContainEqual({ kind: 'sold', slug: await slugOf(deal), title: expect.any(String), city: null, hours: 2 }); // prettier-ignore
  for (const secret of ['Zineb', number, buyer.email, '06']) expect(text).not.toContain(secret);
  expect(proof).toMatchObject({ figures: null, badges: null });
});

it.each([
  ['what was just paid', { minutes: 20 }],
  ['what was paid back', { state: 'refunded' }],
  ['what was never paid', { state: 'expired' }],
  ['what is two days old', { minutes: 60 * 48 }],
])('does not tell of %s', async (_, how) => {
  const deal = await onSale();
  const { proof: before } = await read();
  await sell(deal, how);
  ahead += 61_000;
  const { proof } = await read();
  expect(slugs(proof)).not.toContain(await slugOf(deal));
  expect(slugs(proof)).toEqual(slugs(before));
});

it('does not tell of a unit or two, nor of what is no longer sold, nor of what a shop buys of itself', async () => {
  const few = await onSale();
  const one = await house.buyer();
  await one.put(few, 2);
  const placed = await one.order({ method: 'at_merchant' });
  await house.query(`UPDATE orders_orders SET state = 'paid', held_until = NULL, paid_at = now() - interval '2 hours' WHERE number = $1`, [placed.data.number]); // prettier-ignore

  const gone = await onSale();
  await sell(gone);
  const goneSlug = await slugOf(gone);
  expect(slugs((await read()).proof)).toContain(goneSlug);
  await house.cms.strapi.documents('api::deal.deal').update({ documentId: gone, data: { state: 'archived' } });

  // Whoever owns the shop, and whoever works in it.
  const { documentId: merchant } = await house.make.merchant();
  const [own, ours] = [await onSale({ merchant }), await onSale({ merchant })];
  const { buyer: owner } = await sell(own, { signedIn: true });
  const { buyer: cashier } = await sell(ours, { signedIn: true });
  const back = await onSale();
  const { number } = await sell(back);
  ahead += 61_000;
  const all = slugs((await read()).proof);
  for (const deal of [own, ours, back]) expect(all).toContain(await slugOf(deal));
  await house.query('INSERT INTO orders_shops (merchant, owner_id) VALUES ($1, $2) ON CONFLICT (merchant) DO UPDATE SET owner_id = excluded.owner_id', [merchant, owner.user]); // prettier-ignore
  await house.query(`INSERT INTO orders_seats (merchant, role, state, locale, user_id, joined_at) VALUES ($1, 'cashier', 'active', 'fr', $2, now())`, [merchant, cashier.user]); // prettier-ignore
  await house.query('UPDATE orders_lines l SET returned = 1 FROM orders_orders o WHERE o.id = l."order" AND o.number = $1', [number]); // prettier-ignore
  ahead += 61_000;
  const told = slugs((await read()).proof);
  const isTold = async (deal: string) => told.includes(await slugOf(deal));
  expect({
    few: await isTold(few),
    gone: told.includes(goneSlug),
    'of its owner': await isTold(own),
    'of its people': await isTold(ours),
    'given back': await isTold(back),
  }).toEqual({ few: false, gone: false, 'of its owner': false, 'of its people': false, 'given back': false });
});

it('tells that somebody promotes a deal, not who', async () => {
  const deal = await onSale();
  await insert(
    `INSERT INTO affiliate_requests (influencer, deal, merchant, state, decided_at) VALUES (4711, $1, 'm', 'approved', now() - interval '3 hours')`,
    [deal],
  );
  const { proof, text } = await read();
  expect(proof.activity).toContainEqual(expect.objectContaining({ kind: 'promoted', slug: await slugOf(deal), hours: 3 })); // prettier-ignore
  expect(text).not.toContain('4711');
});

it('counts orders and commissions in real rows, and keeps quiet of too few', async () => {
  await show({ proofFigures: true });
  const { proof: few } = await read();
  expect(few.figures).toEqual({ orders: null, commissions: null });
  expect(few.activity).toEqual([]);

  const deal = await onSale();
  for (let n = 0; n < 10; n++) await sell(deal, { minutes: 5 });
  const pay = (influencer: number, month: string, state = 'confirmed') =>
    insert(
      `INSERT INTO affiliate_payouts (period, influencer, amount, state, prepared_at, reference, ended_at)
       VALUES ($1, $2, 12300, $3, now(), 'virement', now())`,
      [month, influencer, state],
    );
  for (let influencer = 1; influencer <= 4; influencer++) await pay(influencer, '2026-10');
  await pay(5, '2026-10', 'failed');
  ahead += 61_000;
  const [{ paid }] = (await house.query(
    `SELECT count(*)::int AS paid FROM orders_orders WHERE state IN ('paid', 'fulfilled') AND paid_at > now() - interval '24 hours'`,
  )) as [{ paid: number }];
  expect(paid).toBeGreaterThanOrEqual(10);
  expect((await read()).proof.figures).toEqual({ orders: paid, commissions: null });
  await pay(6, '2026-10');
  expect((await read()).proof.figures!.commissions, 'kept for a minute').toBeNull();
  ahead += 61_000;
  expect((await read()).proof.figures!.commissions).toBe(5 * 12_300);
});

it('names verified merchants only when there are some, and Stripe only where it takes cards', async () => {
  await show({ proofBadges: true });
  expect((await read()).proof).toEqual({ figures: null, badges: { merchants: null, stripe: false }, activity: [] });
});

it('refuses a language that is none of ours', async () => {
  expect((await fetch(`${house.cms.url}/api/audience/proof?locale=de`)).status).toBe(400);
});
