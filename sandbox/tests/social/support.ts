import { createHmac } from 'node:crypto';
import { startSocial } from '../../social/stand-ins.ts';
import { startFiles } from './files.ts';

export const START = Date.parse('2026-11-30T10:00:00Z');
export const DAY = 24 * 3600;
export const CALLBACK = 'http://127.0.0.1:3000/_social/facebook/callback';
export const INSTAGRAM_CALLBACK = 'http://127.0.0.1:3000/_social/instagram/callback';
export const STATE = 's'.repeat(43);
export const SCOPES = ['pages_show_list', 'pages_read_engagement', 'pages_manage_posts', 'read_insights', 'business_management', 'instagram_basic', 'instagram_content_publish', 'instagram_manage_insights', 'instagram_manage_contents']; // prettier-ignore
export const INSTAGRAM_SCOPES = ['instagram_business_basic', 'instagram_business_content_publish', 'instagram_business_manage_insights']; // prettier-ignore
export const NADIA = '31000000000000001';
export const PAGE = '410000000000001';
export const ACCOUNT = '17841400000000001';
export const ZINEB = '17841400000000006';

/** What Graph answered. */
export interface Answer {
  status: number;
  headers: Headers;
  body: Record<string, unknown> & {
    error?: { code: number; error_subcode?: number; message: string; is_transient: boolean };
    data?: Record<string, unknown>[];
  };
}

export type Fields = Record<string, string | number | boolean>;

/** A stand-in whose time begins at START, files beside it, and how a program asks it. */
export async function house() {
  const files = await startFiles();
  const social = await startSocial({ now: () => START });
  const { env, meta } = social;
  const ask = async (base: string, method: string, path: string, fields: Fields = {}, headers = {}): Promise<Answer> => {
    const given = new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)]));
    const inQuery = method === 'GET' || method === 'DELETE';
    const answer = await fetch(`${base}${path}${inQuery ? `?${given}` : ''}`, {
      method,
      headers,
      ...(!inQuery && { body: given }),
      redirect: 'manual',
    });
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Answer['body'] };
  };
  const graph = (token: string) => (method: string, path: string, fields: Fields = {}) =>
    ask(env.META_GRAPH_URL!, method, `/v26.0${path}`, { access_token: token, ...fields });
  const instagram = (token: string) => (method: string, path: string, fields: Fields = {}) =>
    ask(env.INSTAGRAM_GRAPH_URL!, method, `/v26.0${path}`, { access_token: token, ...fields });
  return { files, social, env, meta, ask, graph, instagram, close: () => Promise.all([files.close(), social.close()]) };
} // prettier-ignore
export type House = Awaited<ReturnType<typeof house>>;

/** The address of a dialog, with whatever is to be another way. */
export const dialogAddress = ({ env }: Pick<House, 'env'>, change: Record<string, string> = {}) =>
  `${env.META_DIALOG_URL}/v26.0/dialog/oauth?${new URLSearchParams({ client_id: env.META_CLIENT_ID!, redirect_uri: CALLBACK, response_type: 'code', state: STATE, scope: SCOPES.join(','), ...change })}`; // prettier-ignore
export const instagramAddress = ({ env }: Pick<House, 'env'>, change: Record<string, string> = {}) =>
  `${env.INSTAGRAM_DIALOG_URL}/oauth/authorize?${new URLSearchParams({ client_id: env.INSTAGRAM_CLIENT_ID!, redirect_uri: INSTAGRAM_CALLBACK, response_type: 'code', state: STATE, scope: INSTAGRAM_SCOPES.join(','), ...change })}`; // prettier-ignore

/** Where a dialog sends a browser. */
export async function sentTo(address: string): Promise<URL> {
  const answer = await fetch(address, { redirect: 'manual' });
  return new URL(answer.headers.get('location') ?? `http://none.invalid/?status=${answer.status}`);
}

export const codeOf = async (address: string): Promise<string> => (await sentTo(address)).searchParams.get('code')!;

/** The token that a code of Facebook’s dialog is worth. */
export async function shortToken(on: House, person = NADIA, more: Record<string, string> = {}): Promise<string> {
  const code = await codeOf(dialogAddress(on, { person, ...more }));
  const { env } = on;
  const { body } = await on.ask(env.META_GRAPH_URL!, 'GET', '/v26.0/oauth/access_token', { client_id: env.META_CLIENT_ID!, client_secret: env.META_CLIENT_SECRET!, redirect_uri: CALLBACK, code }); // prettier-ignore
  return String(body.access_token);
}

export async function longToken(on: House, person = NADIA, more: Record<string, string> = {}): Promise<string> {
  const { env } = on;
  const { body } = await on.ask(env.META_GRAPH_URL!, 'GET', '/v26.0/oauth/access_token', { client_id: env.META_CLIENT_ID!, client_secret: env.META_CLIENT_SECRET!, grant_type: 'fb_exchange_token', fb_exchange_token: await shortToken(on, person, more) }); // prettier-ignore
  return String(body.access_token);
}

export async function pageToken(on: House, page = PAGE, person = NADIA): Promise<string> {
  const { body } = await on.graph(await longToken(on, person))('GET', '/me/accounts', { fields: 'id,access_token' });
  return String(body.data!.find(({ id }) => id === page)!.access_token);
}

/** A token of Instagram’s own login: of an hour, or of 60 days. */
export async function instagramToken(on: House, isLong = true, account = ZINEB): Promise<string> {
  const { env } = on;
  const code = await codeOf(instagramAddress(on, { person: account }));
  const client = { client_id: env.INSTAGRAM_CLIENT_ID!, client_secret: env.INSTAGRAM_CLIENT_SECRET! };
  const { body } = await on.ask(env.INSTAGRAM_API_URL!, 'POST', '/oauth/access_token', { ...client, grant_type: 'authorization_code', redirect_uri: INSTAGRAM_CALLBACK, code }); // prettier-ignore
  const short = String(body.data![0]!.access_token);
  if (!isLong) return short;
  const long = await on.ask(env.INSTAGRAM_GRAPH_URL!, 'GET', '/access_token', { grant_type: 'ig_exchange_token', client_secret: client.client_secret, access_token: short }); // prettier-ignore
  return String(long.body.access_token);
}

export const proofOf = ({ env }: House, token: string) => createHmac('sha256', env.META_CLIENT_SECRET!).update(token).digest('hex'); // prettier-ignore

/** Code and subcode of a refusal. */
export const wrong = ({ body }: Answer) => [body.error?.code, body.error?.error_subcode];
