import { readEnvironment } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { moveIn } from '@sys/platform/moves';
import type { Jobs } from '@sys/platform/services';
import { judge, type Verdict } from '../../domain/purchases/answers.ts';
import { isTooOld, nextWait } from '../../domain/purchases/schedule.ts';
import { PURCHASE_MOVES, type PurchaseMove } from '../../domain/purchases/states.ts';
import { enqueueSending, SEND, type Sending } from './plan.ts';
import { holdDue, type Due } from './read.ts';
import { requestFor } from './requests.ts';
import { ask } from './transport.ts';

/**
 * Registers the worker that tells platforms of purchases. Whoever is killed between the answer and the commit tells it once
 * more under the same id, by which the platform counts it once.
 */
export function sendPurchases(jobs: Pick<Jobs, 'task'>): void {
  jobs.task<Sending>(
    SEND,
    async ({ purchase }, { db }) => {
      const due = await holdDue(db, purchase, checkoutPage());
      if (!due) return;
      const end = await attempt(due, new Date());
      if (end.kind === 'later') await wait(db, purchase, due, end);
      else await settle(db, purchase, end.move, end.code);
    },
    { attempts: 8, backoffSeconds: 30, concurrency: 4, timeoutSeconds: 60 },
  );
}

/** The page of an order names the order: what is told is the one before it, which is the same for all. */
const checkoutPage = (): string => `${readEnvironment().SITE_URL}/commande`;

type End =
  { kind: 'over'; move: Exclude<PurchaseMove, 'wait'>; code: string | null } | Extract<Verdict, { kind: 'later' }>;

async function attempt(due: Due, now: Date): Promise<End> {
  if (!due.allowed) return { kind: 'over', move: 'withdraw', code: null };
  if (isTooOld(due.platform, due.at, now)) return { kind: 'over', move: 'giveUp', code: 'too-old' };
  const request = requestFor(due);
  if (!request) return { kind: 'over', move: 'giveUp', code: due.platform === 'google' ? 'no-client' : 'no-account' };
  const answer = await ask(request);
  const verdict: Verdict = answer
    ? judge(due.platform, answer)
    : { kind: 'later', code: 'no-answer', after: null, held: false };
  if (verdict.kind === 'later') return verdict;
  return { kind: 'over', move: verdict.kind === 'sent' ? 'send' : 'refuse', code: verdict.kind === 'sent' ? null : verdict.code }; // prettier-ignore
}

async function wait(
  db: Querier,
  id: string,
  { tries }: Due,
  later: Extract<Verdict, { kind: 'later' }>,
): Promise<void> {
  const failed = later.held ? tries : tries + 1;
  const seconds = nextWait(later, failed);
  if (seconds === null) return settle(db, id, 'giveUp', later.code);
  await db.query(
    `UPDATE audience_purchases SET tries = $2, code = $3, next_at = now() + make_interval(secs => $4)
     WHERE id = $1 AND state = 'due'`,
    [id, failed, later.code.slice(0, 60), seconds],
  );
  await enqueueSending(db, id, seconds);
}

async function settle(
  db: Querier,
  id: string,
  move: Exclude<PurchaseMove, 'wait'>,
  code: string | null,
): Promise<void> {
  await db.query(
    `UPDATE audience_purchases SET state = $2, code = $3, next_at = NULL, settled_at = now(), tries = tries + 1
     WHERE id = $1 AND state = 'due'`,
    [id, moveIn(PURCHASE_MOVES[move], 'due', 'system'), code?.slice(0, 60) ?? null],
  );
}
