import type { Core } from '@strapi/strapi';
import { readEnvironment, type Locale } from '@sys/config';
import { enter, inTransaction, logOf } from '@sys/platform/services';
import type { Login } from '../../domain/networks.ts';
import { SocialError } from '../errors.ts';
import { NoAnswer } from '../networks/network.ts';
import { LOGIN_CLIENTS } from './clients.ts';
import { beginFlow, endFlow, type Connecter } from './flows.ts';
import { keepAccount } from './keep.ts';
import { LoginRefused, RETURN_PATHS, type FoundAccount, type LoginClient } from './login.ts';
import type { AccountRow } from './rows.ts';
import { accountDeed, tellMoved } from './tell.ts';

function clientOf(login: Login): LoginClient {
  const client = LOGIN_CLIENTS[login];
  if (!client.available()) throw new SocialError('no-network');
  return client;
}

function redirectUri(login: Login, who: Connecter): string {
  const { SITE_URL, CMS_URL } = readEnvironment();
  return 'person' in who ? `${SITE_URL}${RETURN_PATHS.person(login)}` : `${CMS_URL}${RETURN_PATHS.staff(login)}`;
}

/** The address at the network where somebody lets us into their accounts. */
export async function beginConnecting(
  strapi: Core.Strapi,
  who: Connecter,
  { login, locale }: { login: Login; locale: Locale },
  now: Date,
): Promise<string> {
  const client = clientOf(login);
  const state = await inTransaction(strapi, (db) => beginFlow(db, { login, who, locale, now }));
  return client.authorizeUrl({ state, redirectUri: redirectUri(login, who) });
}

interface Came {
  login: Login;
  state: string;
  code?: string | undefined;
  error?: string | undefined;
}

/** Keeps the accounts that somebody who came back has let us into. */
export async function finishConnecting(
  strapi: Core.Strapi,
  who: Connecter,
  { login, state, code, error }: Came,
  now: Date,
): Promise<{ accounts: AccountRow[]; locale: Locale }> {
  const client = clientOf(login);
  // Committed before anything is asked of the network: of all who come with a state, one goes on.
  const flow = await inTransaction(strapi, (db) => endFlow(db, { login, state, who, now }));
  if (!flow) throw new SocialError('flow-over');
  const { locale } = flow;
  if (code === undefined) throw new SocialError(isNo(error) ? 'denied' : 'flow-over', { locale });
  const found = await arrive(client, { login, code, redirectUri: redirectUri(login, who), locale });
  if (found.length === 0) throw new SocialError('nothing-to-connect', { locale });
  const owner = 'person' in who ? who.person : null;
  const accounts = await inTransaction(strapi, (db) => keepAll(strapi, db, owner, login, found, now));
  return { accounts, locale };
}

/** That they did not want to, as each of the networks says it. */
const isNo = (error: string | undefined) => /denied|cancel/.test(error ?? '');

async function arrive(
  client: LoginClient,
  { login, code, redirectUri: uri, locale }: { login: Login; code: string; redirectUri: string; locale: Locale },
): Promise<FoundAccount[]> {
  try {
    return await client.arrive({ code, redirectUri: uri });
  } catch (error) {
    const away = error instanceof NoAnswer;
    if (!away && !(error instanceof LoginRefused)) throw error;
    // By its kind alone: what a network has answered may hold tokens.
    logOf().warn('A network did not let us into accounts.', { login, why: away ? 'no answer' : error.problem });
    throw new SocialError(away ? 'away' : error.problem === 'scopes' ? 'denied' : 'flow-over', { locale });
  }
}

async function keepAll(
  strapi: Core.Strapi,
  db: Parameters<typeof keepAccount>[0],
  owner: number | null,
  login: Login,
  found: readonly FoundAccount[],
  now: Date,
): Promise<AccountRow[]> {
  const rows: AccountRow[] = [];
  const deeds: ReturnType<typeof accountDeed>[] = [];
  // Always in one order, so that two who keep the same at once wait for each other and never for one another.
  const sorted = [...found].sort((one, other) => (`${one.network} ${one.remote}` < `${other.network} ${other.remote}` ? -1 : 1)); // prettier-ignore
  for (const one of sorted) {
    const { row, before } = await keepAccount(db, owner, login, one, now);
    await tellMoved(db, row);
    rows.push(row);
    deeds.push(accountDeed(before === null ? 'connected' : 'reconnected', row, before && { state: before }));
  }
  await enter(strapi, deeds);
  return rows;
}
