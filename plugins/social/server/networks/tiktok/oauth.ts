import { readEnvironment } from '@sys/config';
import { z } from 'zod';
import type { Failure } from '../../../domain/delivery/failure.ts';
import type { TikTokCreator } from '../../../domain/networks/tiktok/creator.ts';
import { NoAnswer } from '../network.ts';
import { ask } from './ask.ts';
import * as questions from './questions.ts';
import { send } from './transport.ts';

export const TIKTOK_SCOPES = ['user.info.basic', 'user.info.profile', 'user.info.stats', 'video.publish', 'video.upload', 'video.list'] as const; // prettier-ignore

/** What somebody let us into. Lifetimes are those of the answer, in seconds from now: TikTok changes them. */
export interface TikTokGrant {
  account: string;
  token: string;
  seconds: number;
  /** Null when TikTok gave none: the one that is known stays good. */
  refreshToken: string | null;
  refreshSeconds: number | null;
  scopes: string[];
}

/** `code` is TikTok’s: `invalid_grant` for a code or a refresh token that is spent, over or taken back. */
export type Granted = { kind: 'granted'; grant: TikTokGrant } | { kind: 'refused'; code: string };

const seconds = z.number().int().min(0);

const grantAnswer = z.object({
  access_token: z.string().min(1),
  expires_in: seconds,
  refresh_token: z.string().nullish(),
  refresh_expires_in: seconds.nullish(),
  open_id: z.string().min(1).max(200),
  scope: z.string().default(''),
});
const refusal = z.object({ error: z.string().min(1) });

/** Null where the settings do not name us at TikTok. */
export function tiktokClient(): { key: string; secret: string } | null {
  const { TIKTOK_CLIENT_KEY: key, TIKTOK_CLIENT_SECRET: secret } = readEnvironment();
  return key && secret ? { key, secret } : null;
}

function registered() {
  const client = tiktokClient();
  if (!client) throw new Error('TIKTOK_CLIENT_KEY and TIKTOK_CLIENT_SECRET are not set.');
  return client;
}

/** Where to send a browser. */
export function authorizeUrl({ state, redirectUri }: { state: string; redirectUri: string }): string {
  const url = new URL(`${readEnvironment().TIKTOK_DIALOG_URL}/v2/auth/authorize/`);
  url.search = new URLSearchParams({
    client_key: registered().key,
    scope: TIKTOK_SCOPES.join(','),
    response_type: 'code',
    redirect_uri: redirectUri,
    state,
  }).toString();
  return url.href;
}

/** A grant for a code that came back. Throws `NoAnswer`. */
export const exchange = (code: string, redirectUri: string): Promise<Granted> =>
  granting({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });

/** A new pair of tokens; the old refresh token is dead then. Throws `NoAnswer`. */
export const refresh = (refreshToken: string): Promise<Granted> =>
  granting({ grant_type: 'refresh_token', refresh_token: refreshToken });

async function granting(fields: Record<string, string>): Promise<Granted> {
  const { status, body } = await post('/v2/oauth/token/', fields);
  // It refuses with HTTP 200 as well.
  const refused = refusal.safeParse(body);
  if (refused.success) return { kind: 'refused', code: refused.data.error };
  const read = grantAnswer.safeParse(body);
  if (!read.success) throw new NoAnswer(`status ${status}, neither tokens nor a refusal`);
  const { access_token, expires_in, refresh_token, refresh_expires_in, open_id, scope } = read.data;
  return {
    kind: 'granted',
    grant: {
      account: open_id,
      token: access_token,
      seconds: expires_in,
      refreshToken: refresh_token || null,
      refreshSeconds: refresh_token ? (refresh_expires_in ?? null) : null,
      scopes: scope.split(',').filter(Boolean),
    },
  };
}

/** Takes back what somebody let us do. Of a token that TikTok does not know there is nothing to take back. */
export async function revoke(token: string): Promise<void> {
  await post('/v2/oauth/revoke/', { token });
}

function post(path: string, fields: Record<string, string>) {
  const { TIKTOK_API_URL: base } = readEnvironment();
  const { key, secret } = registered();
  const body = new URLSearchParams({ client_key: key, client_secret: secret, ...fields }).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };
  return send(base, { method: 'POST', url: `${base}${path}`, headers, body });
}

/** Whose token it is; `handle` is empty where they did not let us see it. Throws `NoAnswer`. */
export async function whoIs(token: string): Promise<{ account: string; name: string; handle: string } | Failure> {
  const whole = await ask(token, questions.who('open_id,display_name,username'));
  // Their handle is a scope of its own, which they may have left out.
  const hides = whole.kind === 'failed' && whole.failure.code === 'tiktok-scope';
  const told = hides ? await ask(token, questions.who('open_id,display_name')) : whole;
  if (told.kind === 'failed') return told.failure;
  const { open_id: account, display_name: name, username: handle } = told.data.user;
  return { account, name, handle };
}

/** What the account lets choose now, for the form. Throws `NoAnswer`. */
export async function creatorOf(token: string, signal?: AbortSignal): Promise<TikTokCreator | Failure> {
  const told = await ask(token, questions.creator(), signal);
  return told.kind === 'told' ? told.data : told.failure;
}
