import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { INSTAGRAM, META } from '../settings.ts';
import { deadToken, GraphError, invalid, missing } from './errors.ts';
import type { InstagramAccount, Page } from './people.ts';
import type { Token } from './tokens.ts';
import type { World } from './world.ts';

/** A call of Graph whose token was read. */
export interface Call {
  world: World;
  /** Which of the two Graphs was asked. */
  host: 'facebook' | 'instagram';
  /** What the path names; empty where it names nothing. */
  id: string;
  url: URL;
  params: Record<string, string>;
  files: Map<string, Buffer>;
  token: Token;
}

/** What every call may bring. */
const COMMON = ['access_token', 'appsecret_proof', 'fields', 'locale', 'pretty', 'limit', 'after', 'before'];

/** Parameters as Meta documents them; others are refused here, where Meta would pass over them in silence. */
export function parse<T extends z.ZodType>(schema: T, params: Record<string, string>): z.output<T> {
  const own = Object.fromEntries(Object.entries(params).filter(([name]) => !COMMON.includes(name)));
  const parsed = schema.safeParse(own);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (issue?.code === 'unrecognized_keys') throw invalid(`Unknown parameter ${issue.keys.join(', ')}`);
  throw invalid(`Param ${issue?.path.join('.')} is not valid: ${issue?.message}`);
}

export const flag = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1');

/** A list as forms bring it: JSON, or parted by commas. */
export const list = z.string().transform((text) => {
  if (text.startsWith('[')) return (JSON.parse(text) as unknown[]).map(String);
  return text.split(',').map((part) => part.trim());
});

/** Reads the token of a call, and checks its proof where there is one. */
export function tokenOf(world: World, host: Call['host'], value: string | undefined, proof: string | undefined): Token {
  if (!value) throw new GraphError(2500, 'An active access token must be used to query information about the current user.');
  const token = world.tokens[host].read(value);
  if ((token.kind === 'instagram') !== (host === 'instagram')) throw deadToken();
  if (proof === undefined && world.proof) throw new GraphError(100, 'API calls from the server require an appsecret_proof argument', { type: 'GraphMethodException' });
  const secret = host === 'facebook' ? META.secret : INSTAGRAM.secret;
  if (proof !== undefined && proof !== createHmac('sha256', secret).update(value).digest('hex'))
    throw new GraphError(100, 'Invalid appsecret_proof provided in the API argument', { type: 'GraphMethodException' });
  return token;
} // prettier-ignore

/** https://developers.facebook.com/docs/graph-api/guides/error-handling: 10 for what was not granted, or not any more. */
export function need({ token }: Pick<Call, 'token'>, ...scopes: string[]): void {
  const lacking = scopes.filter((scope) => !token.scopes.includes(scope));
  if (lacking.length > 0)
    throw new GraphError(10, `(#10) This endpoint requires the '${lacking.join("', '")}' permission.`);
}

/** The Page that a call is about, if its token may see it. */
export function pageOf({ world, token, id }: Call): Page {
  const page = world.pages.find((one) => one.id === (id === 'me' ? token.page : id));
  if (!page || (token.kind === 'page' ? token.page !== page.id : !token.pages.includes(page.id))) throw missing(id);
  return page;
}

/** The same for who publishes: a Page does so itself, by its own token. */
export function ownPageOf(call: Call): Page {
  const page = pageOf(call);
  if (call.token.kind !== 'page')
    throw new GraphError(210, '(#210) A page access token is required to request this resource.');
  if (!call.token.scopes.includes('pages_manage_posts'))
    throw new GraphError(200, '(#200) If posting to a page, requires both pages_read_engagement and pages_manage_posts as an admin with sufficient administrative permission.'); // prettier-ignore
  return page;
}

/** The account of Instagram that a call is about, by its Page or by itself. */
export function accountOf({ world, host, token, id }: Call): InstagramAccount {
  const account = world.accounts.find((one) => one.id === id || one.scopedId === id || (id === 'me' && one.id === token.person)); // prettier-ignore
  if (!account || !mayUse({ world, host, token }, account.id)) throw missing(id);
  return account;
}

export function mayUse({ world, host, token }: Pick<Call, 'world' | 'host' | 'token'>, account: string): boolean {
  if (host === 'instagram') return token.person === account;
  const page = world.pages.find((one) => one.instagram === account);
  return page !== undefined && (token.kind === 'page' ? token.page === page.id : token.pages.includes(page.id));
}

const SCOPES = {
  read: { facebook: 'instagram_basic', instagram: 'instagram_business_basic' },
  publish: { facebook: 'instagram_content_publish', instagram: 'instagram_business_content_publish' },
  measure: { facebook: 'instagram_manage_insights', instagram: 'instagram_business_manage_insights' },
} as const;

/** What a deed at Instagram needs, by the login that the token came from. */
export const needOfInstagram = (call: Call, ...deeds: (keyof typeof SCOPES)[]): void =>
  need(call, ...['read' as const, ...deeds].map((deed) => SCOPES[deed][call.host]));
