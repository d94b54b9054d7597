import type { Querier } from '@sys/database/marketplace';
import type { ProgrammeRequest } from '../../contracts/programmes.ts';
import { programmeProblems } from '../../domain/programme/problems.ts';
import { AffiliateError } from '../errors.ts';
import { readProgramme, type ProgrammeRow } from './read.ts';

interface Whose {
  deal: string;
  merchant: string;
  person: number;
}

/**
 * Follows the version that the merchant saw by what they want now; nothing that was offered before changes. A deal that
 * has no programme gets its first version, when they saw none.
 */
export async function followProgramme(
  db: Querier,
  { deal, merchant, person }: Whose,
  wish: ProgrammeRequest,
): Promise<{ before: ProgrammeRow | null; after: ProgrammeRow }> {
  const problems = programmeProblems({ ...wish, deal, merchant, rules: wish.rules.map(withDates) });
  if (problems.length > 0) throw new AffiliateError('programme-problems', problems);
  const before = await readProgramme(db, deal, { lock: true });
  if ((before?.version ?? 0) !== wish.follows) throw new AffiliateError('changed-meanwhile');
  const version = wish.follows + 1;
  const { rows } = before
    ? await db.query<{ id: string }>(
        'UPDATE affiliate_programmes SET version = $2, merchant = $4 WHERE deal = $1 AND version = $3 RETURNING id::text',
        [deal, version, wish.follows, merchant],
      )
    : await db.query<{ id: string }>(
        'INSERT INTO affiliate_programmes (deal, merchant) VALUES ($1, $2) ON CONFLICT (deal) DO NOTHING RETURNING id::text',
        [deal, merchant],
      );
  // Of two tabs that make the first version at once, one does.
  if (!rows[0]) throw new AffiliateError('changed-meanwhile');
  await db.query(
    `INSERT INTO affiliate_programme_versions (programme, version, window_days, hold_days, rules, most_each_month, budget,
       auto_approval, brief, actor, coupon, forbidden) VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $8::jsonb, $9, $10, $11::jsonb, $12)`,
    [
      ...[rows[0].id, version, wish.windowDays, wish.holdDays, JSON.stringify(wish.rules)],
      ...[wish.mostEachMonth, wish.budget, wish.autoApproval && JSON.stringify(wish.autoApproval), wish.brief, person],
      wish.coupon && JSON.stringify(wish.coupon),
      [...new Set(wish.forbidden)],
    ],
  );
  return { before, after: (await readProgramme(db, deal))! };
}

/** Lets influencers ask for a deal, or no more; what was approved stays so. */
export async function setOpen(
  db: Querier,
  deal: string,
  open: boolean,
): Promise<{ before: ProgrammeRow; after: ProgrammeRow }> {
  const before = await readProgramme(db, deal, { lock: true });
  if (!before) throw new AffiliateError('no-programme');
  if (before.open === open) throw new AffiliateError('wrong-state');
  await db.query('UPDATE affiliate_programmes SET open = $2 WHERE deal = $1', [deal, open]);
  return { before, after: { ...before, open } };
}

const withDates = ({ startsAt, endsAt, ...rule }: ProgrammeRequest['rules'][number]) => ({
  ...rule,
  startsAt: startsAt === null ? null : new Date(startsAt),
  endsAt: endsAt === null ? null : new Date(endsAt),
});
