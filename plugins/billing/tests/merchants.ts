import { cardForm, post, type PaidHouse } from './support.ts';

export interface Answer<Data> {
  status: number;
  code?: string;
  data: Data;
}

export interface Merchant {
  id: number;
  call<Data = unknown>(method: string, path: string, body?: unknown): Promise<Answer<Data>>;
  /** Begins a subscription and pays its page with a card. */
  subscribe(plan: string, period?: string, card?: string): Promise<void>;
  /** The customer they are at Stripe. */
  customer(): Promise<string>;
}

let serial = 0;

/** Somebody who sells. `hadTrial`: with a subscription that ended long ago, so that the next one is paid at once. */
export async function merchant(
  house: PaidHouse,
  {
    hadTrial = false,
    ice,
    kind = 'merchant',
  }: { hadTrial?: boolean; ice?: string; kind?: 'merchant' | 'shopper' } = {},
): Promise<Merchant> {
  const n = ++serial;
  const plugin = house.cms.strapi.plugin('users-permissions');
  const role = await house.cms.strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: kind } });
  const { id } = (await plugin.service('user').add({
    username: `merchant${n}`,
    email: `merchant${n}@example.ma`,
    password: 'Long-enough-2026',
    confirmed: true,
    provider: 'local',
    role: role.id,
  })) as { id: number };
  await (kind === 'merchant'
    ? house.query(
        `INSERT INTO identity_profiles (user_id, kind, locale, city, shop_name, ice, trade)
         VALUES ($1, 'merchant', 'fr', 'Fès', $2, $3, 'stays')`,
        [id, `Boutique ${n}`, ice ?? String(n).padStart(15, '1')],
      )
    : house.query(`INSERT INTO identity_profiles (user_id, kind, locale) VALUES ($1, 'shopper', 'fr')`, [id]));
  if (hadTrial) {
    await house.query(
      `INSERT INTO billing_subscriptions (id, user_id, plan, period, price, status, began_at, period_ends_at, ended_at)
       VALUES ($1, $2, 'starter', 'month', 19900, 'canceled', '2025-01-01', '2025-02-01', '2025-02-01')`,
      [`sub_old_${n}`, id],
    );
  }
  const token = (await plugin.service('jwt').issue({ id })) as string;
  const one: Merchant = {
    id,
    async call(method, path, body) {
      const response = await fetch(`${house.cms.url}/api/billing${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const read = JSON.parse(await response.text()) as { data: never; error?: { details?: { code?: string } } };
      return { status: response.status, code: read.error?.details?.code, data: read.data };
    },
    async subscribe(plan, period = 'month', card) {
      const { status, code, data } = await one.call<{ url: string }>('POST', '/checkout', { plan, period });
      if (status !== 200) throw new Error(`checkout: ${status} ${code}`);
      const paid = await post(data.url, cardForm(card));
      if (paid !== 303) throw new Error(`The page answered ${paid}.`);
      await house.settled();
    },
    async customer() {
      const rows = await house.query<{ customer: string }>('SELECT customer FROM billing_customers WHERE user_id = $1', [id]); // prettier-ignore
      return rows[0]!.customer;
    },
  };
  return one;
}
