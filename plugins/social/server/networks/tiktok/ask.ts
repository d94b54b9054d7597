import { readEnvironment } from '@sys/config';
import { z } from 'zod';
import type { Failure } from '../../../domain/delivery/failure.ts';
import { tiktokFailure } from '../../../domain/networks/tiktok/errors.ts';
import { NoAnswer } from '../network.ts';
import { send } from './transport.ts';

/** A call of TikTok’s API, and what its `data` is. */
export interface Question<T> {
  path: string;
  /** Sent as JSON; without one it is a GET. */
  body?: object;
  answer: z.ZodType<T>;
}

export type Told<T> = { kind: 'told'; data: T } | { kind: 'failed'; failure: Failure };

const envelope = z.object({
  data: z.unknown(),
  error: z.object({ code: z.string(), message: z.string().default(''), log_id: z.string().max(100).nullish() }),
});

/** Asks as whoever owns the token. What says neither `ok` nor what is wrong is no answer. Throws `NoAnswer`. */
export async function ask<T>(token: string, { path, body, answer }: Question<T>, signal?: AbortSignal): Promise<Told<T>> {
  const { TIKTOK_API_URL: base } = readEnvironment();
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  const url = `${base}${path}`;
  const came = body
    ? await send(base, { method: 'POST', url, headers: { ...headers, 'content-type': 'application/json; charset=UTF-8' }, body: JSON.stringify(body) }, signal)
    : await send(base, { method: 'GET', url, headers }, signal);
  const read = envelope.safeParse(came.body);
  if (!read.success) throw new NoAnswer(`status ${came.status}, not what was asked for`);
  const { code, message, log_id: trace = null } = read.data.error;
  // Some refusals come with HTTP 200.
  if (code !== 'ok') return { kind: 'failed', failure: tiktokFailure({ status: came.status, code, message, trace }) };
  const told = answer.safeParse(read.data.data);
  if (came.status >= 300 || !told.success) throw new NoAnswer(`status ${came.status}, not what was asked for`);
  return { kind: 'told', data: told.data };
} // prettier-ignore
