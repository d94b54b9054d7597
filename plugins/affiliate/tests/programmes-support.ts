import type { OrdersHouse } from '../../orders/tests/support.ts';
import { openShop, type TestShop } from '../../orders/tests/shop-support.ts';

export interface Answer<Data> {
  status: number;
  code?: string;
  problems?: unknown;
  data: Data;
  has_more?: boolean;
  next_cursor?: string | null;
}

/** Somebody who promotes. */
export interface TestInfluencer {
  id: number;
  email: string;
  call<Data = unknown>(method: string, path: string, body?: unknown): Promise<Answer<Data>>;
  /** Asks for the product of a deal. */
  ask<Data = { id: string; state: string }>(deal: string, message?: string): Promise<Answer<Data>>;
}

let serial = 0;

export async function influencer(
  house: OrdersHouse,
  { audience = '10k-50k', locale = 'fr', verified = false } = {},
): Promise<TestInfluencer> {
  const person = await house.person();
  serial++;
  await house.query(
    `UPDATE up_users_role_lnk SET role_id = (SELECT id FROM up_roles WHERE type = 'influencer') WHERE user_id = $1`,
    [person.id],
  );
  await house.query(
    `INSERT INTO identity_profiles (user_id, kind, locale, city, niche, audience, languages) VALUES ($1, 'influencer', $2, 'Rabat', 'food', $3, '{fr}')`,
    [person.id, locale, audience],
  );
  await house.query(`INSERT INTO identity_networks (user_id, network, handle, url) VALUES ($1, 'instagram', $2, $3)`, [
    person.id,
    `nadia${serial}`,
    `https://www.instagram.com/nadia${serial}/`,
  ]);
  if (verified)
    await house.query(
      `INSERT INTO kyc_cases (reference, user_id, kind, status, sealed, approved_at) VALUES ($1, $2, 'influencer', 'approved', '\\x00', now())`,
      [`I-${person.id}`, person.id],
    );
  const call: TestInfluencer['call'] = (method, path, body) => callApi(house, person.token, method, path, body);
  return {
    ...{ id: person.id, email: person.email, call },
    async ask(deal, message = 'Bonjour') {
      return call('POST', `/marketplace/products/${await productOf(house, deal)}/request-affiliation`, { message });
    },
  };
}

export async function callApi<Data>(
  house: OrdersHouse,
  token: string | null,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer<Data>> {
  const response = await fetch(`${house.cms.url}/api${path}`, {
    method,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const { error, ...read } = (await response.json()) as { data: never; error?: { details?: object } };
  return { status: response.status, ...read, ...error?.details };
}

export async function productOf(house: OrdersHouse, deal: string): Promise<string> {
  const [row] = await house.query<{ product: string }>(
    'SELECT product_id AS product FROM marketplace_deals WHERE deal_id = $1',
    [deal],
  );
  return row!.product;
}

export const TEN = { id: 'all', value: { kind: 'percent', rate: 1_000 } };

/** A shop with a deal on sale that has a programme of 10 %. */
export async function promotedShop(
  house: OrdersHouse,
  programme: object = {},
): Promise<TestShop & { promoted: string; another(): Promise<string> }> {
  const shop = await openShop(house);
  const another = async () => {
    const deal = await shop.deal();
    const made = await shop.call('PUT', `/affiliation/programmes/${deal}`, { rules: [TEN], follows: 0, ...programme });
    if (made.status !== 200) throw new Error(`programme: ${made.status} ${made.code} ${made.text}`);
    return deal;
  };
  return { ...shop, promoted: await another(), another };
}

export const decide = (shop: TestShop, requests: readonly string[], move: string, reason = '') =>
  shop.call<{ done: string[]; left: { request: string; because: string }[] }>('POST', '/affiliation/requests/decide', {
    ...{ requests, move, reason },
  });

/** Which rows of the trail there are of something. */
export const deedsOf = async (house: OrdersHouse, id: string): Promise<string[]> =>
  (
    await house.query<{ action: string }>(
      `SELECT action FROM platform_audit WHERE subject ->> 'id' = $1 ORDER BY seq`,
      [id],
    )
  ).map(({ action }) => action);
