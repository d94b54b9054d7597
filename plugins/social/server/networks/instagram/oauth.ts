import { readEnvironment } from '@sys/config';
import { z } from 'zod';
import { metaId } from '../graph/answers.ts';
import { ask, askOpenly, type Question, type Told } from '../graph/ask.ts';
import { endOf, type FoundAtMeta, type Issued } from '../graph/found.ts';
import { houseOf } from '../graph/house.ts';

/** Where somebody lets us into their Instagram account, without a Page. */
export function authorizeUrl({ state, redirectUri, scopes }: { state: string; redirectUri: string; scopes: readonly string[] }): string {
  const { INSTAGRAM_DIALOG_URL, INSTAGRAM_CLIENT_ID = '' } = readEnvironment();
  const url = new URL(`${INSTAGRAM_DIALOG_URL}/oauth/authorize`);
  url.search = new URLSearchParams({
    client_id: INSTAGRAM_CLIENT_ID,
    redirect_uri: redirectUri,
    state,
    scope: scopes.join(','),
    response_type: 'code',
  }).toString();
  return url.href;
} // prettier-ignore

const briefSchema = z.object({
  access_token: z.string().min(1),
  permissions: z
    .union([z.string().transform((text) => text.split(',')), z.array(z.string())])
    .transform((names) => names.map((name) => name.trim()).filter(Boolean))
    .default([]),
});
/** Meta’s own documents show it bare and in a list. */
const arrivalSchema = z.union([
  briefSchema,
  z.object({ data: z.array(briefSchema).min(1) }).transform(({ data }) => data[0]!),
]);
const longSchema = z.object({ access_token: z.string().min(1), expires_in: z.number().optional() });

const long = (
  path: string,
  params: Question<unknown>['params'],
  secrets: readonly string[],
): Promise<Told<z.infer<typeof longSchema>>> =>
  // These two alone have no version.
  askOpenly(readEnvironment().INSTAGRAM_GRAPH_URL, { method: 'GET', path, params, answer: longSchema }, secrets);

const issued = (told: Told<z.infer<typeof longSchema>>, asked: Date): Told<Issued> =>
  told.kind === 'failed'
    ? told
    : { ...told, data: { token: told.data.access_token, expiresAt: endOf(told.data.expires_in, asked) } };

/** The token of who came back, good for sixty days, and what they granted. Throws `NoAnswer`. */
export async function exchange({
  code,
  redirectUri,
}: {
  code: string;
  redirectUri: string;
}): Promise<Told<Issued & { scopes: readonly string[] }>> {
  const environment = readEnvironment();
  const { INSTAGRAM_CLIENT_ID: client_id, INSTAGRAM_CLIENT_SECRET: client_secret = '' } = environment;
  const params = { client_id, client_secret, grant_type: 'authorization_code', redirect_uri: redirectUri, code };
  const question = { method: 'POST', path: '/oauth/access_token', params, answer: arrivalSchema } as const;
  const brief = await askOpenly(environment.INSTAGRAM_API_URL, question, [client_secret, code]);
  if (brief.kind === 'failed') return brief;
  const { access_token, permissions } = brief.data;
  const asked = new Date();
  const wanted = { grant_type: 'ig_exchange_token', client_secret, access_token };
  const told = issued(await long('/access_token', wanted, [client_secret, access_token]), asked);
  return told.kind === 'failed' ? told : { ...told, data: { ...told.data, scopes: permissions } };
}

/** A token for the one before, which has to be a day old and must not have ended. Throws `NoAnswer`. */
export async function refresh(token: string): Promise<Told<Issued>> {
  const asked = new Date();
  const params = { grant_type: 'ig_refresh_token', access_token: token };
  return issued(await long('/refresh_access_token', params, [token]), asked);
}

const meSchema = z.object({
  user_id: metaId,
  username: z.string().default(''),
  name: z.string().default(''),
  account_type: z.string().default(''),
});

/** How the account of a token is called. None is found where it is a personal one: those publish in the app alone. */
export async function look(token: string): Promise<Told<Pick<FoundAtMeta, 'remote' | 'name' | 'handle'> | null>> {
  const told = await ask(houseOf('instagram'), token, {
    method: 'GET',
    path: '/me',
    params: { fields: 'user_id,username,name,account_type' },
    answer: meSchema,
  });
  if (told.kind === 'failed') return told;
  const { user_id: remote, username: handle, name, account_type: type } = told.data;
  return { ...told, data: type === 'PERSONAL' ? null : { remote, name: name || handle, handle } };
}
