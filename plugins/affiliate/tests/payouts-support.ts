import { DEMO_STAFF } from '@sys/config';
import { ensureDemoCase } from '@sys/kyc/services';
import { committed } from '../../orders/tests/shop-support.ts';
import type { Answer, OrdersHouse } from '../../orders/tests/support.ts';
import { setRefunded } from '../server/commissions/move.ts';
import { lockCommissions } from '../server/commissions/rows.ts';
import { monthBefore, nextRun } from '../server/payouts/month.ts';
import { prepareMonth } from '../server/payouts/run.ts';
import { earnIn, middleOfLastMonth } from './payouts-earn.ts';

/** Right RIBs of nobody. */
export const RIBS = ['230810210000445566778806', '011780000011223344556679', '310780100099887766554432'] as const;

export interface Influencer {
  id: number;
  email: string;
  token: string;
}

interface Wish {
  verified?: boolean;
  factor?: boolean;
  rib?: string;
  holder?: string;
  role?: string;
}

/** Somebody who may be paid, unless it is said what they lack. */
export async function influencer(
  house: OrdersHouse,
  { verified = true, factor = true, rib = RIBS[0], holder = 'Nadia El Idrissî', role = 'influencer' }: Wish = {},
): Promise<Influencer> {
  const { id, email, token } = await house.person();
  await house.query('UPDATE up_users_role_lnk SET role_id = (SELECT id FROM up_roles WHERE type = $2) WHERE user_id = $1', [id, role]); // prettier-ignore
  if (verified)
    await ensureDemoCase(house.cms.strapi, {
      email,
      verified: { cin: `AB${100_000 + id}`, cinExpiresOn: '2034-05-31', rib, accountHolder: holder },
    });
  if (factor) {
    await house.query(`INSERT INTO identity_totp (user_id, secret, confirmed_at) VALUES ($1, '\\x00', now())`, [id]);
    await house.query(`UPDATE identity_sessions SET mfa_at = now(), mfa_method = 'totp' WHERE user_id = $1`, [id]);
  }
  return { id, email, token };
}

/** A commission that became due, with its books, as the engine writes it; resolves to its row. @param amount centimes */
export const earn = (house: OrdersHouse, who: number, amount: number, since?: Date): Promise<string> =>
  committed(house, (db) => earnIn(db, who, amount, since ?? null));

/** Tenths of its price that have gone back by now, or less again when a dispute was won; as the engine does it. */
export const refund = (house: OrdersHouse, commission: string, tenths: number, at?: Date): Promise<void> =>
  committed(house, async (db) => {
    const [row] = await lockCommissions(db, [commission]);
    await setRefunded(db, row!, (row!.paid * tenths) / 10, at ?? (await middleOfLastMonth(db)));
  });

export const lastMonth = (house: OrdersHouse): Promise<string> => house.db((db) => monthBefore(db, new Date()));

/** A moment that the next run takes, as late as it can be: in the first days of a month that is the end of the one before. */
export const beforeNextRun = (house: OrdersHouse): Promise<Date> =>
  house.db(async (db) => {
    const { until } = await nextRun(db, new Date());
    return new Date(Math.min(Date.now(), until.getTime() - 3_600_000));
  });

/** The run of the month that is over, as the job does it. */
export async function run(house: OrdersHouse, period?: string): Promise<string> {
  const month = period ?? (await lastMonth(house));
  await prepareMonth(house.cms.strapi, month, { now: new Date() });
  return month;
}

export interface KeptPayout {
  id: string;
  name: string;
  period: string;
  amount: number;
  state: string;
  items: number;
}
export const payoutsOf = (house: OrdersHouse, who: number): Promise<KeptPayout[]> =>
  house.query<KeptPayout>(
    `SELECT p.id::text, 'pay_' || p.id AS name, p.period, p.amount::integer, p.state,
       (SELECT count(*)::integer FROM affiliate_payout_items i WHERE i.payout = p.id) AS items
     FROM affiliate_payouts p WHERE p.influencer = $1 ORDER BY p.id`,
    [who],
  );
export const waitOf = async (house: OrdersHouse, who: number): Promise<{ because: string; amount: number } | null> =>
  (await house.query<{ because: string; amount: number }>('SELECT because, amount::integer FROM affiliate_payout_waits WHERE influencer = $1', [who]))[0] ?? null; // prettier-ignore
export const stateOf = async (house: OrdersHouse, commission: string): Promise<string> =>
  (await house.query<{ state: string }>('SELECT state FROM affiliate_commissions WHERE id = $1', [commission]))[0]!
    .state;

/** What the books owe somebody: due, and on its way; centimes. */
export async function owed(house: OrdersHouse, who: number): Promise<{ due: number; sent: number }> {
  const rows = await house.query<{ account: string; amount: number }>(
    `SELECT account, -sum(amount)::integer AS amount FROM platform_ledger_entries
     WHERE account IN ('affiliate-due:' || $1::text, 'affiliate-sent:' || $1::text) GROUP BY account`,
    [who],
  );
  const of = (kind: string) => rows.find(({ account }) => account.startsWith(kind))?.amount ?? 0;
  return { due: of('affiliate-due'), sent: of('affiliate-sent') };
}

export type Staff = <Data = unknown>(method: string, path: string, body?: unknown) => Promise<Answer<Data> & { body: never; text: string }>; // prettier-ignore

/** A member of the demo’s staff at the door of payouts. */
export async function staff(house: OrdersHouse, name: string): Promise<Staff> {
  const { email, password } = DEMO_STAFF.find((one) => one.email.startsWith(`${name}@`))!;
  return staffAt(house, await signIn(house, email, password));
}

export async function signIn(house: OrdersHouse, email: string, password: string): Promise<string> {
  const response = await fetch(`${house.cms.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  return ((await response.json()) as { data: { token: string } }).data.token;
}

export const staffAt =
  (house: OrdersHouse, token: string): Staff =>
  async (method, path, body) => {
    const response = await fetch(`${house.cms.url}/affiliate/payouts${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    const read = text.startsWith('{') ? (JSON.parse(text) as { data: never; error?: { details?: object } }) : { data: null as never }; // prettier-ignore
    return { ...read.error?.details, status: response.status, headers: response.headers, data: read.data, body: read as never, text }; // prettier-ignore
  };

/** Calls below /api/affiliate, in the name of somebody. */
export const api = async (house: OrdersHouse, { token }: { token: string }, path: string) => {
  const response = await fetch(`${house.cms.url}/api/affiliate${path}`, { headers: { authorization: `Bearer ${token}` } }); // prettier-ignore
  const bytes = Buffer.from(await response.arrayBuffer());
  const text = bytes.toString();
  const body = text.startsWith('{') ? (JSON.parse(text) as never) : (null as never);
  return { status: response.status, headers: response.headers, bytes, body };
};
