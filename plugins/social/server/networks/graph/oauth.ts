import { readEnvironment } from '@sys/config';
import { z } from 'zod';
import { done, metaId } from './answers.ts';
import { ask, askOpenly, at, type Question, type Told } from './ask.ts';
import { endOf, type FoundAtMeta, type Issued } from './found.ts';
import { houseOf } from './house.ts';

/** Where somebody lets us into Pages and the Instagram accounts tied to them. */
export function authorizeUrl({ state, redirectUri, scopes }: { state: string; redirectUri: string; scopes: readonly string[] }): string {
  const { META_DIALOG_URL, META_VERSION, META_CLIENT_ID = '' } = readEnvironment();
  const url = new URL(`${META_DIALOG_URL}/${META_VERSION}/dialog/oauth`);
  url.search = new URLSearchParams({
    client_id: META_CLIENT_ID,
    redirect_uri: redirectUri,
    state,
    scope: scopes.join(','),
    response_type: 'code',
  }).toString();
  return url.href;
} // prettier-ignore

const tokenSchema = z.object({ access_token: z.string().min(1), expires_in: z.number().optional() });

/** The token of who came back, good for about sixty days. Throws `NoAnswer`. */
export async function exchange({ code, redirectUri }: { code: string; redirectUri: string }): Promise<Told<Issued>> {
  const { META_CLIENT_ID: client_id, META_CLIENT_SECRET: client_secret = '' } = readEnvironment();
  const about = (params: Question<unknown>['params']) =>
    askOpenly(
      houseOf('facebook').base,
      { method: 'GET', path: '/oauth/access_token', params: { client_id, client_secret, ...params }, answer: tokenSchema },
      [client_secret, ...Object.values(params ?? {}).flatMap((value) => value ?? [])],
    );
  const brief = await about({ redirect_uri: redirectUri, code });
  if (brief.kind === 'failed') return brief;
  const now = new Date();
  const long = await about({ grant_type: 'fb_exchange_token', fb_exchange_token: brief.data.access_token });
  if (long.kind === 'failed') return long;
  const { access_token: token, expires_in } = long.data;
  return { ...long, data: { token, expiresAt: endOf(expires_in, now) } };
} // prettier-ignore

const permissionsSchema = z.object({ data: z.array(z.object({ permission: z.string(), status: z.string() })) });

/** What was granted, of what was asked for. */
export async function grantedBy(token: string): Promise<Told<string[]>> {
  const told = await ask(houseOf('facebook'), token, {
    method: 'GET',
    path: '/me/permissions',
    answer: permissionsSchema,
  });
  if (told.kind === 'failed') return told;
  const granted = told.data.data.filter(({ status }) => status === 'granted').map(({ permission }) => permission);
  return { ...told, data: granted };
}

const pagesSchema = z.object({
  data: z.array(
    z.object({
      id: metaId,
      name: z.string().default(''),
      access_token: z.string().min(1).optional(),
      instagram_business_account: z.object({ id: metaId }).optional(),
    }),
  ),
  paging: z.object({ next: z.string().optional(), cursors: z.object({ after: z.string() }).optional() }).optional(),
});
type Page = z.infer<typeof pagesSchema>['data'][number];

/** Nobody runs more; whoever does is shown so many. */
const MOST_PAGES = 300;

async function pagesOf(token: string): Promise<Told<Page[]>> {
  const pages: Page[] = [];
  for (let after: string | undefined; ;) {
    const told = await ask(houseOf('facebook'), token, {
      method: 'GET',
      path: '/me/accounts',
      params: { fields: 'id,name,access_token,instagram_business_account', limit: '100', after },
      answer: pagesSchema,
    });
    if (told.kind === 'failed') return told;
    pages.push(...told.data.data);
    const { next, cursors } = told.data.paging ?? {};
    // By its cursor and not by its address, to which the token would be sent.
    after = next ? cursors?.after : undefined;
    if (after === undefined || pages.length >= MOST_PAGES) return { ...told, data: pages };
  }
}

/**
 * The Pages that somebody has let us into, and the Instagram accounts tied to them, which a Page’s token opens too. That
 * has no end of its own: it dies with its owner’s password, their role or their yes. Throws `NoAnswer`.
 */
export async function accountsOf(token: string): Promise<Told<FoundAtMeta[]>> {
  const granted = await grantedBy(token);
  if (granted.kind === 'failed') return granted;
  const pages = await pagesOf(token);
  if (pages.kind === 'failed') return pages;
  const found: FoundAtMeta[] = [];
  for (const { id, name, access_token: own, instagram_business_account: tied } of pages.data) {
    // Without a token of its own there is nothing that we may do at it.
    if (!own) continue;
    const common = { token: own, expiresAt: null, scopes: granted.data };
    found.push({ network: 'facebook', remote: id, page: null, name, handle: '', ...common });
    if (!tied || !granted.data.includes('instagram_basic')) continue;
    const told = await look({ network: 'instagram', remote: tied.id, token: own });
    if (told.kind === 'failed') return told;
    found.push({ network: 'instagram', remote: tied.id, page: id, ...told.data, ...common });
  }
  return { ...pages, data: found };
}

const nameSchema = z.object({ name: z.string().default(''), username: z.string().default('') });

/** How an account is called; whether its token still opens it. */
export async function look({
  network,
  remote,
  token,
}: Pick<FoundAtMeta, 'network' | 'remote' | 'token'>): Promise<Told<{ name: string; handle: string }>> {
  const told = await ask(houseOf('facebook'), token, {
    method: 'GET',
    path: at(remote),
    params: { fields: network === 'instagram' ? 'id,username,name' : 'id,name' },
    answer: nameSchema,
  });
  if (told.kind === 'failed') return told;
  const { name, username: handle } = told.data;
  return { ...told, data: { name: name || handle, handle } };
}

/** Takes back somebody’s yes, with all that it opened. By their own token: a Page’s is none of theirs. */
export const revoke = (token: string): Promise<Told<{ success: true }>> =>
  ask(houseOf('facebook'), token, { method: 'DELETE', path: '/me/permissions', answer: done });
