import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import type { OwnDealMove } from '../../contracts/deals.ts';
import { changeOf } from '../../domain/deals/change.ts';
import type { DealContent } from '../../domain/deals/content.ts';
import { datesOfCopy } from '../../domain/deals/copy.ts';
import { limitsOf, missingOf } from '../../domain/deals/problems.ts';
import { moveDeal, needsPlace, stateAfterChange } from '../../domain/deals/states.ts';
import { OrderError } from '../errors.ts';
import type { Shop } from '../shop/owner.ts';
import { checkNamed } from './check.ts';
import { refuse } from '../form.ts';
import { documents } from './documents.ts';
import { takePlace } from './places.ts';
import { readWhole } from './read.ts';
import { holdDeal } from './rows.ts';
import { createDeal, updateDeal } from './write.ts';

/** A new draft. Resolves to its document. */
export async function draftDeal(
  strapi: Core.Strapi,
  db: Querier,
  { merchant }: Shop,
  content: DealContent,
): Promise<string> {
  await checkNamed(db, merchant, content, []);
  return createDeal(strapi, db, merchant, content);
}

/** Changes a deal to what its merchant says. `review`: even when an editor has to look at it again for it. */
export async function changeDeal(
  strapi: Core.Strapi,
  db: Querier,
  shop: Shop,
  id: unknown,
  { content, review }: { content: DealContent; review: boolean },
  now: Date,
): Promise<void> {
  const row = await holdDeal(db, shop.merchant, id);
  const whole = await readWhole(strapi, row);
  const change = changeOf(whole.content, content);
  if (change.kind === null) return;
  const state = stateAfterChange(row.state, change.kind);
  if (state === null) throw new OrderError('wrong-state');
  if (state === 'review' && row.state === 'live' && !review) throw new OrderError('needs-review', change.reviewed);
  const beyond = limitsOf({ ...row, content: whole.content }, content, now);
  const missing = state === 'review' && beyond.length === 0 ? missingOf(content, now) : [];
  if (beyond.length + missing.length > 0) throw refuse([...beyond, ...missing]);
  await checkNamed(db, shop.merchant, content, whole.content.pictures);
  if (state !== row.state && needsPlace({ state, endsAt: new Date(content.endsAt) }, now)) {
    await takePlace(db, row.row, shop.owner, now);
  }
  await updateDeal(strapi, db, shop.merchant, row, whole, content, state);
}

/** One move of a deal; its place in the plan comes or goes with it. */
export async function moveOwnDeal(
  strapi: Core.Strapi,
  db: Querier,
  shop: Shop,
  id: unknown,
  move: OwnDealMove,
  now: Date,
): Promise<void> {
  const row = await holdDeal(db, shop.merchant, id);
  const state = moveDeal(row.state, move, 'merchant');
  if (state === null) throw new OrderError('wrong-state');
  if (move === 'submit') {
    const missing = missingOf((await readWhole(strapi, row)).content, now);
    if (missing.length > 0) throw new OrderError('deal-incomplete', missing);
  }
  const endsAt = new Date(row.endsAt);
  if (move === 'resume' && endsAt <= now) throw new OrderError('wrong-state');
  if (needsPlace({ state, endsAt }, now)) await takePlace(db, row.row, shop.owner, now);
  await documents(strapi, 'deal').update({
    documentId: row.id,
    // What an editor had said of it was said of what it was before.
    data: { state, ...(move === 'submit' ? { reviewNote: null } : {}) },
  });
}

/** Another deal that says the same, as a draft. Resolves to its document. */
export async function duplicateDeal(
  strapi: Core.Strapi,
  db: Querier,
  shop: Shop,
  id: unknown,
  now: Date,
): Promise<string> {
  const row = await holdDeal(db, shop.merchant, id);
  const { content } = await readWhole(strapi, row);
  return createDeal(strapi, db, shop.merchant, { ...content, ...datesOfCopy(content, now) });
}
