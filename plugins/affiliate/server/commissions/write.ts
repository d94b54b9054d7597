import type { Querier } from '@sys/database/marketplace';
import { post, publish } from '@sys/platform/services';
import { affiliateEvents } from '../../contracts/events.ts';
import type { Entry } from '../../domain/books/postings.ts';
import type { CommissionState } from '../../domain/commission/states.ts';
import type { Due } from '../../domain/payouts/select.ts';
import { AffiliateError } from '../errors.ts';
import { findCommissions, type CommissionRow } from './rows.ts';

/** Who moves a commission: the house by itself (no actor), or an account of the panel with its reason. */
export interface By {
  actor?: number | null;
  reason?: string;
}

/** Columns that change, by their names in the table. */
export type Patch = Record<string, unknown>;

/** What a change of a commission comes to beside its columns. */
export interface Deed {
  /** As the history has it: the name of a move, or of what happened besides. */
  name: string;
  by: By;
  now: Date;
  /** For the books; nothing when no money moved. */
  entries?: Entry[];
  /** What the influencer is owed from now on, or owes (negative); 0: nothing. */
  due?: { kind: Due['kind']; amount: number };
}

/**
 * One change of a commission that is locked, in the caller's transaction: made only where state and version are still
 * what they were, with its history, its books, what is due by it, what its programme has spent, and its event.
 */
export async function change(db: Querier, row: CommissionRow, patch: Patch, deed: Deed): Promise<CommissionRow> {
  const names = Object.keys(patch);
  const { rows } = await db.query<{ id: string }>(
    `UPDATE affiliate_commissions SET ${names.map((name, index) => `${name} = $${index + 4}, `).join('')} version = version + 1
     WHERE id = $1 AND state = $2 AND version = $3 RETURNING id::text`,
    [row.id, row.state, row.version, ...names.map((name) => patch[name])],
  );
  if (rows.length === 0) throw new AffiliateError('changed-meanwhile');
  const after = (await findCommissions(db, 'WHERE c.id = $1', [row.id]))[0]!;
  const { name, now, by, entries = [], due } = deed;
  if (entries.length > 0)
    await post(db, { key: `commission:${row.id}:v${after.version}`, kind: `commission-${name}`, entries });
  if (due && due.amount !== 0) await owe(db, row, due, now);
  await spend(db, row, row.gone - after.gone);
  await note(db, after, { name, by, now, from: row.state });
  return after;
}

/** A row of the history, and the event; `from` is null for how it began. */
export async function note(
  db: Querier,
  row: CommissionRow,
  { name, by, now, from }: Pick<Deed, 'name' | 'by' | 'now'> & { from: CommissionState | null },
): Promise<void> {
  await db.query(
    `INSERT INTO affiliate_commission_moves (commission, move, from_state, to_state, actor, reason, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [row.id, name, from, row.state, by.actor ?? null, by.reason ?? '', now],
  );
  const payload = affiliateEvents['affiliate.commission.moved'].parse({
    commission: `com_${row.id}`,
    conversion: `cnv_${row.conversion}`,
    link: `lnk_${row.link}`,
    deal: row.deal,
    merchant: row.merchant,
    influencer: row.influencer,
    move: name,
    state: row.state,
    version: row.version,
  });
  await publish(db, { name: 'affiliate.commission.moved', payload });
}

async function owe(db: Querier, row: CommissionRow, { kind, amount }: NonNullable<Deed['due']>, now: Date): Promise<void> {
  await db.query(
    'INSERT INTO affiliate_dues (commission, influencer, kind, amount, since) VALUES ($1, $2, $3, $4, $5)',
    [row.id, row.influencer, kind, amount, now],
  );
} // prettier-ignore

/** What of a programme’s budget is taken; negative when some of it is free again. */
export async function spend(db: Querier, { deal }: Pick<CommissionRow, 'deal'>, amount: number): Promise<void> {
  if (amount === 0) return;
  await db.query('UPDATE affiliate_programmes SET spent = spent + $2 WHERE deal = $1', [deal, amount]);
}
