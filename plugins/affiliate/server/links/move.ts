import type { Querier } from '@sys/database/marketplace';
import { LINK_MOVES, mayEnable, type LinkMove, type LinkState } from '../../domain/links/states.ts';
import { moveIn } from '@sys/platform/moves';
import { AffiliateError } from '../errors.ts';
import { holdLink, type HeldLink } from './hold.ts';

/** Switches a link on or off for its influencer; what leads there knows it at once, by a trigger. */
export async function moveLink(
  db: Querier,
  influencer: number,
  id: string,
  move: LinkMove,
): Promise<{ before: HeldLink; state: LinkState }> {
  const before = await holdLink(db, influencer, id);
  const state = moveIn<LinkState, 'influencer' | 'merchant' | 'system'>(LINK_MOVES[move], before.state, 'influencer');
  if (state === null) throw new AffiliateError('wrong-state');
  if (move === 'enable' && !mayEnable(before.disabledBy!, before.request)) throw new AffiliateError('not-approved');
  const { rows } = await db.query(
    `UPDATE affiliate_links SET state = $3, version = version + 1,
       disabled_by = CASE WHEN $3 = 'disabled' THEN 'influencer' END, disabled_at = CASE WHEN $3 = 'disabled' THEN now() END
     WHERE id = $1 AND state = $4 AND version = $2 RETURNING 1 AS moved`,
    [id, before.version, state, before.state],
  );
  if (rows.length === 0) throw new AffiliateError('changed-meanwhile');
  return { before, state };
}
