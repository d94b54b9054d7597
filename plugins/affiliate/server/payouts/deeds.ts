import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import type { Member } from '@sys/identity/services';
import { answering, enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import type { z } from 'zod';
import {
  changedPayoutsResponseSchema,
  confirmRequestSchema,
  giveBackRequestSchema,
  payoutsRequestSchema,
  sentPayoutsResponseSchema,
  type PayoutProblem,
} from '../../contracts/payouts.ts';
import { PAYOUT_MOVES, type PayoutMove } from '../../domain/payouts/states.ts';
import { AffiliateError } from '../errors.ts';
import { payerOf } from './access.ts';
import { mayAgree, maySend, type Checked, type Payable } from './checks.ts';
import { payoutDeed } from './deed.ts';
import { confirm, giveBack } from './ends.ts';
import { fileName, numberOf, payoutName } from './names.ts';
import { lockPayouts, movePayout, type PayoutRow } from './rows.ts';
import { send } from './send.ts';
import { viewFiles, viewPayouts } from './staff-view.ts';

/** What the finances do with payouts: several at once, all of them or none. */
export const payoutDeeds = ({ strapi }: { strapi: Core.Strapi }) => {
  /** One deed on locked payouts, with its entries in the trail; `work` resolves to them as they are afterwards. */
  const does = <Body extends { payouts: string[]; reason?: string }>(
    schema: z.ZodType<Body>,
    move: PayoutMove,
    action: string,
    work: (db: Querier, payouts: PayoutRow[], member: Member, body: Body, now: Date) => Promise<PayoutRow[]>,
  ) =>
    answering(async (ctx: Context) => {
      const member = await payerOf(strapi, ctx);
      const body = parseRequest(schema, ctx.request.body);
      ctx.body = await inTransaction(strapi, async (db) => {
        const payouts = await lockInState(db, body.payouts, move);
        const after = await work(db, payouts, member, body, new Date());
        const data = await viewPayouts(db, after, member);
        const why = body.reason ? { reason: body.reason } : {};
        await enter(strapi, after.map((one, nth) => payoutDeed(one, action, payouts[nth]!.state, one.state, why))); // prettier-ignore
        return changedPayoutsResponseSchema.parse({ data });
      });
    });
  const back = (move: 'fail' | 'giveUp', action: string) =>
    does(giveBackRequestSchema, move, action, (db, payouts, { id: actor }, { reason }, now) =>
      inTurn(payouts, (payout) => giveBack(db, payout, move, { actor, reason }, now)),
    );

  return {
    agree: does(payoutsRequestSchema, 'agree', 'agreed', async (db, payouts, member, _, now) => {
      const payables = await check(payouts, (payout) => mayAgree(db, payout, member, now));
      return inTurn(payables, ({ payout, account }) => {
        const patch = { agreed_by: member.id, agreed_at: now, account: account.masked, account_index: account.index };
        return movePayout(db, payout, 'agree', 'second', patch);
      });
    }),

    send: answering(async (ctx: Context) => {
      const member = await payerOf(strapi, ctx);
      const { payouts: names } = parseRequest(payoutsRequestSchema, ctx.request.body);
      ctx.body = await inTransaction(strapi, async (db) => {
        const now = new Date();
        const payouts = await lockInState(db, names, 'send');
        const payables = await check(payouts, (payout) => maySend(db, payout, member, now));
        const { file, sent } = await send(db, payables, member.id, now);
        const data = await viewPayouts(db, sent, member);
        const [shown] = await viewFiles(db, [file]);
        const { id, period, total, sha256 } = file;
        const made = { period, payouts: payouts.map((one) => payoutName(one.id)), total, digest: sha256.toString('hex') }; // prettier-ignore
        await enter(strapi, [
          { action: 'payout-file.made', subject: { kind: 'payout-file', id: fileName(id) }, after: made },
          ...sent.map((one) => payoutDeed(one, 'sent', 'agreed', one.state, { file: fileName(id) })),
        ]);
        return sentPayoutsResponseSchema.parse({ data, file: shown });
      });
    }),

    confirm: does(confirmRequestSchema, 'confirm', 'confirmed', (db, payouts, { id: actor }, { reference }, now) =>
      inTurn(payouts, (payout) => confirm(db, payout, { actor, reference }, now)),
    ),
    fail: back('fail', 'failed'),
    giveUp: back('giveUp', 'given-up'),
  };
};

/** Those that were named, locked and where the move begins. */
async function lockInState(db: Querier, names: readonly string[], move: PayoutMove): Promise<PayoutRow[]> {
  const payouts = await lockPayouts(db, names.map(numberOf)); // prettier-ignore
  const from: readonly string[] = PAYOUT_MOVES[move].from;
  const stray = payouts.filter(({ state }) => !from.includes(state)).map(({ id }) => payoutName(id));
  if (stray.length > 0) throw new AffiliateError('wrong-state', stray);
  return payouts;
}

/** All of them, or what stands in the way of which. */
async function check(payouts: readonly PayoutRow[], of: (payout: PayoutRow) => Promise<Checked>): Promise<Payable[]> {
  const payables: Payable[] = [];
  const problems: PayoutProblem[] = [];
  for (const payout of payouts) {
    const found = await of(payout);
    if (found.ok) payables.push({ payout, account: found.account });
    else problems.push({ payout: payoutName(payout.id), because: found.because });
  }
  if (problems.length > 0) throw new AffiliateError('payout-refused', problems);
  return payables;
}

async function inTurn<One, Other>(all: readonly One[], work: (one: One) => Promise<Other>): Promise<Other[]> {
  const done: Other[] = [];
  for (const one of all) done.push(await work(one));
  return done;
}
