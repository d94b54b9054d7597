import { randomFillSync } from 'node:crypto';

/** Random bytes are drawn for many ids at once: each draw is a call of the system. */
const pool = Buffer.allocUnsafe(10 * 1024);
let next = pool.length;

/** A UUID of version 7: it begins with the time, so that ids of a moment stand together in an index. */
export function newId(now: number): string {
  if (next + 10 > pool.length) {
    randomFillSync(pool);
    next = 0;
  }
  const random = pool.toString('hex', next, next + 10);
  next += 10;
  const time = now.toString(16).padStart(12, '0');
  const variant = '89ab'[parseInt(random[3]!, 16) & 3]!;
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(4, 7)}-${random.slice(7, 19)}`;
}

export const isId = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
