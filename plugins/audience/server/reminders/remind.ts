import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { readOffers } from '@sys/orders/services';
import { enqueue, notify, queueMail, type Jobs } from '@sys/platform/services';
import { reminderDue } from '../../domain/reminders/due.ts';
import { traceOf } from '../newsletter/keys.ts';
import { oneClickUrl, onSite, pathWith } from '../newsletter/pages.ts';
import { basketToken, LINK_DAYS, stopToken } from './tokens.ts';

const TASK = 'audience.reminders.one';
const A_PAGE = 500;

/** Baskets with something in them whose owners asked for reminders, and that were left for some hours. */
const LEFT = `SELECT b.id::text AS id FROM orders_baskets b
  WHERE b.updated_at < now() - interval '4 hours' AND b.updated_at > now() - interval '4 days' AND b.id > $1
    AND EXISTS (SELECT 1 FROM orders_basket_lines l WHERE l.basket = b.id)
    AND (EXISTS (SELECT 1 FROM audience_basket_wishes w WHERE w.basket = b.id)
      OR EXISTS (SELECT 1 FROM platform_notification_choices c WHERE c.user_id = b.user_id AND c.kind = 'basket-reminder' AND c.chosen))
  ORDER BY b.id LIMIT ${A_PAGE}`;

/** Plans a look at each of them: what is wrong with one is no matter of the others. */
async function lookForBaskets(db: Querier): Promise<void> {
  let after = '0';
  for (;;) {
    const { rows } = await db.query<{ id: string }>(LEFT, [after]);
    for (const { id } of rows) await enqueue(db, { task: TASK, payload: { basket: id } });
    if (rows.length < A_PAGE) return;
    after = rows.at(-1)!.id;
  }
}

interface Owner {
  user: number | null;
  email: string;
  locale: Locale;
  changedAt: string;
}

const OWNER = `SELECT b.user_id AS "user", b.updated_at::text AS "changedAt", lower(coalesce(u.email, w.email)) AS email,
    coalesce(p.locale, w.locale, 'fr') AS locale
  FROM orders_baskets b
  LEFT JOIN up_users u ON u.id = b.user_id AND u.confirmed AND NOT coalesce(u.blocked, false)
  LEFT JOIN identity_profiles p ON p.user_id = u.id
  LEFT JOIN audience_basket_wishes w ON w.basket = b.id AND b.user_id IS NULL
  WHERE b.id = $1 AND coalesce(u.email, w.email) IS NOT NULL FOR UPDATE OF b`;

/** Reminds of a basket if that is due: the row, the mail and the notification are there together or not at all. */
export async function remind(db: Querier, basket: string, now: Date): Promise<void> {
  const { rows } = await db.query<Owner & Record<string, unknown>>(OWNER, [basket]);
  const [owner] = rows;
  if (!owner) return;
  const whom = traceOf('whom', owner.email);
  if (owner.user === null && (await isStopped(db, whom))) return;
  // Somebody with several baskets is counted once at a time.
  await db.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`basket reminder ${whom.toString('hex')}`]);
  const offers = await readOffers(db, basket, { locale: owner.locale, user: owner.user, phone: null });
  const live = offers.filter(({ onSale, stock, quantity }) => onSale && (stock === null || stock >= quantity));
  if (!reminderDue({ ...(await historyOf(db, basket, owner, whom)), live: live.length }, now)) return;
  await db.query('INSERT INTO audience_basket_reminders (basket, whom, at) VALUES ($1, $2, $3)', [basket, whom, now.toISOString()]);
  const until = new Date(now.getTime() + LINK_DAYS * 86_400_000);
  const data = {
    deals: live.map(({ title, merchantName, quantity, unitPrice }) => ({ title, merchant: merchantName, quantity, priceCentimes: unitPrice })),
    totalCentimes: live.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0),
    basketUrl: onSite(pathWith('panier-retrouver', owner.locale, basketToken(basket, until))),
    validUntil: `${until.toISOString().slice(0, 19)}Z`,
    unsubscribeUrl: oneClickUrl(owner.locale, stopToken(whom, owner.user)),
  };
  if (owner.user === null) await queueMail(db, { to: owner.email, kind: 'basket-reminder', locale: owner.locale, data });
  else await notify(db, { user: owner.user, kind: 'basket-reminder', locale: owner.locale, data });
} // prettier-ignore

async function isStopped(db: Querier, whom: Buffer): Promise<boolean> {
  const { rows } = await db.query('SELECT 1 FROM audience_reminder_stops WHERE whom = $1', [whom]);
  return rows.length > 0;
}

async function historyOf(db: Querier, basket: string, { user, email, changedAt }: Owner, whom: Buffer) {
  const { rows: orders } = await db.query<{ at: string | null }>(
    'SELECT max(placed_at)::text AS at FROM orders_orders WHERE user_id = $1 OR lower(email) = $2',
    [user, email],
  );
  const ordered = orders[0]?.at ? new Date(orders[0].at) : new Date(0);
  // What was reminded of before an order was another basket, though it had the same row.
  const { rows: sent } = await db.query<{ at: string }>(
    'SELECT at::text AS at FROM audience_basket_reminders WHERE basket = $1 AND at > $2 ORDER BY at',
    [basket, ordered.toISOString()],
  );
  const { rows: week } = await db.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM audience_basket_reminders WHERE whom = $1 AND at > now() - interval '7 days'`,
    [whom],
  );
  const changed = new Date(changedAt);
  return {
    changedAt: changed,
    reminded: sent.map(({ at }) => new Date(at)),
    thisWeek: week[0]!.count,
    boughtSince: ordered > changed,
  };
}

/** Registers the look-out, and forgets what is told of no week any more. */
export function followBaskets(jobs: Pick<Jobs, 'task' | 'repeat'>): void {
  jobs.repeat('audience.reminders.look', '*/15 * * * *', async (_, { db }) => lookForBaskets(db));
  jobs.task<{ basket: string }>(TASK, ({ basket }, { db }) => remind(db, basket, new Date()), { attempts: 3 });
  jobs.repeat('audience.reminders.sweep', '55 3 * * *', async (_, { db }) => {
    await db.query(`DELETE FROM audience_basket_reminders WHERE at < now() - interval '60 days'`);
  });
}
