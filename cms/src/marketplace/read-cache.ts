import { createHash, randomUUID } from 'node:crypto';
import { impatientRedis } from '@sys/platform/services';
import { counter } from '@sys/platform/telemetry';
import { z } from 'zod';
import type { Language } from './messages.ts';
import { ok, type Reply } from './reply.ts';

/** Seconds after which an answer has left Redis by itself. */
export const KEPT_SECONDS = 60;
/** Milliseconds that a read waits for Redis, and for which one that kept it waiting is left alone. */
const PATIENCE_MS = 50;
const REST_MS = 1_000;
/** Bytes that one process may put into Redis in `KEPT_SECONDS`: who makes up searches shall not fill it. */
const MOST_BYTES = 16 * 1024 * 1024;
const GENERATION = '{reads}:generation';

const answers = counter({
  name: 'shop_read_cache_answers_total',
  help: 'Costly reads by where the answer came from: Redis, the database, an equal read at the same time, or the database because Redis was away.',
  labelNames: ['from'] as const,
});

/**
 * Answers of costly reads, shared by all processes. What was read belongs to the generation that Redis
 * named before the database was asked, and is answered in that generation alone: an edit ends it.
 */
export interface ReadCache {
  /** What is kept under the key, or else what `read` gives. Rejects only when `read` does. */
  answer(key: string, read: () => Promise<Reply>): Promise<Reply>;
  /** Ends the generation: what was read before is answered no more. Rejects when Redis did not take it. */
  renew(): Promise<void>;
  close(): void;
}

/** One key for all ways to write a query, which is given as its schema made it: in the order of the schema. */
export function readKey(path: string, language: Language, query: unknown): string {
  const question = JSON.stringify([path, language, query]);
  return `{reads}:${createHash('sha256').update(question).digest('base64url')}`;
}

/** Opens the cache without waiting for Redis. `mostBytes`: see `MOST_BYTES`. */
export function openReadCache(redisUrl: string, mostBytes = MOST_BYTES): ReadCache {
  const client = impatientRedis(redisUrl, 'sys-reads');
  const flights = new Map<string, Promise<Reply>>();
  let resting: NodeJS.Timeout | null = null;
  let closed = false;
  let period = { from: -Infinity, bytes: 0 };

  const renew = async () => void (await client.del(GENERATION));
  // A version before may have kept answers of another form, and a restored database other data.
  client.once('ready', () => void renew().catch(() => {}));

  /** Lets reads go to the database until Redis answers a question that no read waits for. */
  function rest(): void {
    if (closed) return;
    resting = setTimeout(() => {
      inTime(client.ping()).then(() => (resting = null), rest);
    }, REST_MS).unref();
  }

  /** The generation and what it keeps under the key; null when Redis is of no use now. */
  async function look(key: string): Promise<{ generation: string; kept: Reply | null } | null> {
    if (resting || client.status !== 'ready') return null;
    try {
      let [generation, text] = await inTime(client.mget(GENERATION, key));
      if (!generation) {
        const named = client.set(GENERATION, randomUUID(), 'NX');
        [, [generation, text]] = await inTime(Promise.all([named, client.mget(GENERATION, key)]));
      }
      // Ended again already: the next read will find one.
      return generation ? { generation, kept: text ? unpack(text, generation) : null } : null;
    } catch {
      if (!resting) rest();
      return null;
    }
  }

  function keep(key: string, generation: string, { status, body, tags = '', headers }: Reply): void {
    if (status !== 200 || headers) return;
    const text = `${JSON.stringify({ generation, tags, length: body.length })}\n${body}`;
    const bytes = Buffer.byteLength(text);
    if (performance.now() - period.from > KEPT_SECONDS * 1000) period = { from: performance.now(), bytes: 0 };
    if (period.bytes + bytes > mostBytes) return;
    period.bytes += bytes;
    client.set(key, text, 'EX', KEPT_SECONDS).catch(() => {});
  }

  return {
    renew,
    close() {
      closed = true;
      if (resting) clearTimeout(resting);
      client.disconnect();
    },
    async answer(key, read) {
      const found = await look(key);
      const flight = `${found?.generation} ${key}`;
      const flying = found && flights.get(flight);
      answers.inc({ from: !found ? 'away' : found.kept ? 'redis' : flying ? 'shared' : 'database' });
      if (!found) return read();
      if (found.kept) return found.kept;
      if (flying) return flying;
      const made = read();
      flights.set(flight, made);
      try {
        const reply = await made;
        keep(key, found.generation, reply);
        return reply;
      } finally {
        flights.delete(flight);
      }
    },
  };
}

const headSchema = z.object({
  generation: z.string(),
  // It becomes a header.
  tags: z.string().regex(/^[\w: -]*$/),
  length: z.number(),
});

/** An answer of this generation as `keep` wrote it; anything else is none. */
function unpack(text: string, generation: string): Reply | null {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  try {
    const head = headSchema.parse(JSON.parse(text.slice(0, end)));
    return head.generation === generation && head.length === body.length ? ok(body, head.tags) : null;
  } catch {
    return null;
  }
}

/** Rejects when Redis takes too long. The turn more is for a process that was busy while the answer lay there. */
function inTime<T>(asked: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => setImmediate(reject, new Error('Redis takes too long.')), PATIENCE_MS);
    asked.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
