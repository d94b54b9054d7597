import { z } from 'zod';
import type { Failure } from '../../../domain/delivery/failure.ts';
import { metaFailure } from '../../../domain/networks/meta/errors.ts';
import { askedToWait } from '../../../domain/networks/meta/usage.ts';
import { NoAnswer } from '../network.ts';
import { proofOf, type House } from './house.ts';
import { send, type Came } from './transport.ts';

/** A call of the Graph API, and what it answers. What is undefined is not sent. */
export interface Question<T> {
  method: 'GET' | 'POST' | 'DELETE';
  /** Below the version. */
  path: string;
  params?: Readonly<Record<string, string | undefined>>;
  answer: z.ZodType<T>;
}

/** `seconds`: how long Meta asks us to leave it alone. */
export type Told<T> = { kind: 'told'; data: T; seconds: number } | { kind: 'failed'; failure: Failure };

const errorSchema = z
  .object({
    error: z.object({
      message: z.string().default(''),
      code: z.number().int().nullish(),
      error_subcode: z.number().int().nullish(),
      is_transient: z.boolean().default(false),
      fbtrace_id: z.string().max(100).nullish(),
    }),
  })
  .transform(({ error }) => error);
// Where Instagram changes codes for tokens, its code is the status of HTTP.
const loginErrorSchema = z
  .object({ error_type: z.string(), error_message: z.string().default('') })
  .transform(({ error_message: message }) => ({ message, is_transient: false }));
const wrongSchema = z.union([
  errorSchema,
  loginErrorSchema.transform((error) => ({ ...error, code: null, error_subcode: null, fbtrace_id: null })),
]);

/** Asks as whoever owns the token. Throws `NoAnswer`. */
export async function ask<T>(
  { base, secret }: House,
  token: string,
  { params, ...question }: Question<T>,
  signal?: AbortSignal,
): Promise<Told<T>> {
  const proof = secret ? { appsecret_proof: proofOf(token, secret) } : {};
  const authorized = { authorization: `Bearer ${token}` };
  const came = await put(base, { ...question, params: { ...params, ...proof } }, authorized, signal);
  return hear(came, question.answer, [token]);
}

/** Asks as our app, where nobody has let us in yet. `secrets`: what of the question nobody may read. */
export async function askOpenly<T>(base: string, question: Question<T>, secrets: readonly string[]): Promise<Told<T>> {
  return hear(await put(base, question, {}), question.answer, secrets);
}

function put<T>(
  base: string,
  { method, path, params = {} }: Question<T>,
  more: Record<string, string>,
  signal?: AbortSignal,
): Promise<Came> {
  const said = Object.entries(params).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const written = new URLSearchParams(said).toString();
  const headers = { ...more, accept: 'application/json' };
  const url = `${base}${path}`;
  if (method !== 'POST') return send({ method, url: written ? `${url}?${written}` : url, headers }, signal);
  const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' };
  return send({ method, url, headers: form, body: written }, signal);
}

/** An answer, taken apart. One that holds neither what was asked for nor an error is none. */
export function hear<T>(came: Came, answer: z.ZodType<T>, secrets: readonly string[]): Told<T> {
  const seconds = askedToWait(came.headers);
  const { data: wrong } = wrongSchema.safeParse(came.body);
  if (wrong) {
    const { message, code = null, error_subcode: subcode = null, is_transient, fbtrace_id: trace = null } = wrong;
    const error = { status: came.status, code, subcode, message, transient: is_transient, trace };
    return { kind: 'failed', failure: metaFailure(error, secrets, seconds) };
  }
  const told = answer.safeParse(came.body);
  if (came.status >= 300 || !told.success) throw new NoAnswer(`status ${came.status}, not what was asked for`);
  return { kind: 'told', data: told.data, seconds };
}

/** A path of what has an id at Meta. */
export const at = (id: string, edge?: string): string => `/${encodeURIComponent(id)}${edge ? `/${edge}` : ''}`;
