import type { Querier } from '@sys/database/marketplace';
import { statusOf } from '@sys/kyc/services';
import { approvesAtOnce } from '../../domain/requests/approve.ts';
import { ASK_AGAIN_DAYS, REQUEST_MOVES, mayAskAgain } from '../../domain/requests/states.ts';
import { AffiliateError } from '../errors.ts';
import { readTier } from '../people.ts';
import { readProgramme, type ProgrammeRow } from '../programmes/read.ts';
import { isBanned, moveRequest, tellMove } from './move.ts';
import { findRequests, holdPair, requestsBetween, type RequestRow } from './rows.ts';

/** From when a refused request may be asked again; null: at once. */
export const againFrom = ({ state, decidedAt }: Pick<RequestRow, 'state' | 'decidedAt'>): Date | null =>
  state === 'refused' && decidedAt ? new Date(decidedAt.getTime() + ASK_AGAIN_DAYS * 86_400_000) : null;

/** The deal of a product that is on sale now and whose merchant looks for influencers: the one that its page shows first. */
export async function dealToAsk(db: Querier, product: string, locale: string): Promise<ProgrammeRow> {
  const { rows } = await db.query<{ deal: string; product: string }>(
    `SELECT d.document_id AS deal, p.product_id AS product
     FROM marketplace_pages p JOIN marketplace_deals m ON m.product_id = p.product_id JOIN deals d ON d.id = m.deal
     WHERE (p.product_id = $1 OR p.slug = $1) AND d.state = 'live'
       AND d.starts_at <= now() AT TIME ZONE 'UTC' AND d.ends_at > now() AT TIME ZONE 'UTC'
     ORDER BY p.product_id = $1 DESC, p.locale = $2 DESC, p.locale = 'fr' DESC, d.discounted_price, d.id`,
    [product, locale],
  );
  if (rows.length === 0) throw new AffiliateError('no-deal');
  // A slug can be that of another product in another language.
  for (const { deal } of rows.filter((row) => row.product === rows[0]!.product)) {
    const programme = await readProgramme(db, deal);
    if (programme?.open) return programme;
  }
  throw new AffiliateError('no-programme');
}

/** Asks to promote a deal: once, and again when it was withdrawn, or two weeks after it was refused. */
export async function ask(
  db: Querier,
  programme: ProgrammeRow,
  influencer: number,
  message: string,
  now: Date,
): Promise<{ asked: RequestRow; after: RequestRow; known: RequestRow | null }> {
  const { deal, merchant } = programme;
  await holdPair(db, merchant, influencer);
  if (await worksThere(db, merchant, influencer)) throw new AffiliateError('own-shop');
  const between = await requestsBetween(db, merchant, influencer);
  if (isBanned(between)) throw new AffiliateError('banned');
  const known = between.find((one) => one.deal === deal);
  if (known) mayAsk(known, now);
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO affiliate_requests AS r (influencer, deal, merchant, message, asked_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (influencer, deal) DO UPDATE SET state = 'asked', version = r.version + 1, message = $4, reason = '',
       asked_at = $5, decided_at = NULL WHERE r.state = ANY($6)
     RETURNING r.id::text AS id`,
    [influencer, deal, merchant, message, now, REQUEST_MOVES.askAgain.from],
  );
  if (!rows[0]) throw new AffiliateError('asked-already');
  const [asked] = await findRequests(db, 'WHERE r.id = $1', [rows[0].id]);
  await tellMove(db, asked!);
  const refusedBefore = between.some(({ refusedAt }) => refusedAt !== null);
  const after = (await approvedAtOnce(db, asked!, programme, refusedBefore, now)) ?? asked!;
  return { asked: asked!, after, known: known ?? null };
}

function mayAsk(known: RequestRow, now: Date): void {
  if (!(REQUEST_MOVES.askAgain.from as readonly string[]).includes(known.state)) throw new AffiliateError('asked-already'); // prettier-ignore
  if (known.state === 'refused' && known.decidedAt && !mayAskAgain(known.decidedAt, now))
    throw new AffiliateError('ask-later', { againFrom: againFrom(known)!.toISOString() });
}

/** What the programme’s rules let in without a look; null when its merchant has to look, or their plan has no place left. */
async function approvedAtOnce(
  db: Querier,
  request: RequestRow,
  { autoApproval }: ProgrammeRow,
  refusedBefore: boolean,
  now: Date,
): Promise<RequestRow | null> {
  const { influencer } = request;
  const verified = (await statusOf(db, influencer, now)) === 'approved';
  if (!approvesAtOnce(autoApproval, { verified, tier: await readTier(db, influencer), refusedBefore })) return null;
  try {
    const [moved] = await moveRequest(db, request, 'approve', 'system', { now });
    return moved!.after;
  } catch (error) {
    if (error instanceof AffiliateError && error.code === 'affiliate-quota') return null;
    throw error;
  }
}

/** Whether somebody owns a shop or has a seat in it. */
async function worksThere(db: Querier, merchant: string, person: number): Promise<boolean> {
  const { rows } = await db.query(
    `SELECT 1 FROM orders_shops WHERE merchant = $1 AND owner_id = $2
     UNION ALL SELECT 1 FROM orders_seats WHERE merchant = $1 AND user_id = $2`,
    [merchant, person],
  );
  return rows.length > 0;
}
