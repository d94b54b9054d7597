import { readEnvironment } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { createOutbound, type Jobs } from '@sys/platform/services';
import { nextWait } from '../../domain/hooks/schedule.ts';
import { openSecret, signatureOf } from '../partners/seal.ts';
import { ownerOfSecret } from './rows.ts';
import { enqueueSending, SEND, type Sending } from './tell.ts';

type Outbound = ReturnType<typeof createOutbound>;

interface Waiting {
  merchant: string;
  url: string;
  body: string;
  tries: number;
  secret: Buffer;
  old: Buffer | null;
}

/** Registers the worker that sends messages to the servers of shops. */
export function sendHooks(jobs: Pick<Jobs, 'task'>): void {
  const outbound = outboundTo(readEnvironment().SHOP_STAND_IN);
  jobs.task<Sending>(
    SEND,
    async ({ message }, { db }) => {
      const waiting = await hold(db, message);
      if (waiting) await note(db, message, waiting, await send(outbound, message, waiting, new Date()));
    },
    { attempts: 8, backoffSeconds: 30, concurrency: 4, timeoutSeconds: 60 },
  );
}

/** Public hosts over http(s) alone, whatever their name says (platform/outbound); a redirect is a failure. */
function outboundTo(standIn: string | undefined): Outbound {
  const local = standIn === undefined ? null : new URL(standIn);
  return createOutbound({
    allowPorts: local?.port ? [Number(local.port)] : [],
    standIns: local ? [local.hostname] : [],
    timeoutMs: 10_000,
    maxBytes: 64 * 1024,
    maxRedirects: 0,
  });
}

/** Null when it is not to be sent any more, or somebody else is at it. */
async function hold(db: Querier, message: string): Promise<Waiting | null> {
  const { rows } = await db.query<Waiting & Record<string, unknown>>(
    `SELECT h.merchant, h.url, m.body, m.tries, h.secret, CASE WHEN h.old_until > now() THEN h.old_secret END AS old
     FROM affiliate_hook_messages m JOIN affiliate_hooks h ON h.id = m.hook
     WHERE m.id = $1 AND m.state = 'waiting' AND m.next_at <= now() AND h.removed_at IS NULL FOR UPDATE OF m SKIP LOCKED`,
    [message],
  );
  return rows[0] ?? null;
}

interface Attempt {
  status: number | null;
  failure: string | null;
  ms: number;
}

async function send(outbound: Outbound, id: string, waiting: Waiting, now: Date): Promise<Attempt> {
  const { merchant, url, body, secret, old } = waiting;
  const seconds = Math.floor(now.getTime() / 1000);
  const secrets = [secret, ...(old ? [old] : [])].map((sealed) => openSecret(sealed, ownerOfSecret(merchant)));
  const outcome = await outbound.fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(seconds),
      'webhook-signature': secrets.map((one) => `v1,${signatureOf(one, id, seconds, body)}`).join(' '),
    },
    body,
  });
  const ms = Math.max(0, Date.now() - now.getTime());
  if (outcome.kind === 'answer') return { status: outcome.status, failure: null, ms };
  return { status: null, failure: outcome.reason, ms };
}

async function note(
  db: Querier,
  id: string,
  { tries: before }: Waiting,
  { status, failure, ms }: Attempt,
): Promise<void> {
  const tries = before + 1;
  await db.query(
    'INSERT INTO affiliate_hook_attempts (message, try, status, failure, ms) VALUES ($1, $2, $3, $4, $5)',
    [...[id, tries, status, failure, ms]],
  );
  if (status !== null && status >= 200 && status < 300) {
    await db.query(
      `UPDATE affiliate_hook_messages SET state = 'delivered', tries = $2, next_at = NULL, delivered_at = now() WHERE id = $1`,
      [id, tries],
    );
    return;
  }
  const wait = nextWait(tries);
  await db.query(
    `UPDATE affiliate_hook_messages SET state = CASE WHEN $3::integer IS NULL THEN 'given-up' ELSE 'waiting' END, tries = $2,
       next_at = now() + make_interval(secs => $3::integer) WHERE id = $1`,
    [id, tries, wait],
  );
  if (wait !== null) await enqueueSending(db, id, tries, wait);
}
