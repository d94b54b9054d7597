import { startSocial, type SocialStandIns } from '../../../sandbox/social/stand-ins.ts';
import { TIKTOK_PEOPLE } from '../../../sandbox/social/tiktok/people.ts';
import { openHouse, type House } from '../../platform/tests/notifications/support.ts';
import type { ConnectedAccounts, SocialAccount, SocialAccounts } from '../contracts/accounts.ts';
import { askedScopes } from '../domain/accounts/scopes.ts';
import type { Login } from '../domain/networks.ts';

export const [SALMA, YOUSSEF] = TIKTOK_PEOPLE.map(({ openId }) => openId) as [string, string];

export interface Said<Data> {
  status: number;
  code?: string;
  problems?: unknown;
  data: Data;
  text: string;
}
type Call = <Data>(method: string, path: string, body?: unknown) => Promise<Said<Data>>;

/** Somebody with accounts: a person of the shop, or one of the staff for those of the house. */
export interface Connecter {
  call: Call;
  list(): Promise<SocialAccounts>;
  /** Goes to a network and comes back; what it was sent back with. */
  goTo(login: Login, who: object): Promise<{ state: string; code?: string; error?: string }>;
  connect(login: Login, who: object): Promise<Said<ConnectedAccounts>>;
}
export interface Influencer extends Connecter {
  id: number;
  email: string;
  token: string;
}

export interface AccountsHouse extends House {
  tiktok: SocialStandIns['tiktok'];
  meta: SocialStandIns['meta'];
  influencer(): Promise<Influencer>;
  /** Whoever bears a token, below `base`. */
  at(base: string, token: string): Connecter;
  row(account: SocialAccount): Promise<Record<string, unknown>>;
}

export async function openAccountsHouse(env: Record<string, string> = {}): Promise<AccountsHouse> {
  const social = await startSocial();
  const house = await openHouse({ ...social.env, ...env });
  const at = (base: string, token: string) => connecterAt(`${house.cms.url}${base}`, token);
  return {
    ...house,
    at,
    tiktok: social.tiktok,
    meta: social.meta,
    async influencer() {
      const { id, email, token } = await house.person();
      await house.query(`UPDATE up_users_role_lnk SET role_id = (SELECT id FROM up_roles WHERE type = 'influencer') WHERE user_id = $1`, [id]);
      return { id, email, token, ...at('/api/social/accounts', token) };
    },
    async row({ id }) {
      return (await house.query<Record<string, unknown>>('SELECT * FROM social_accounts WHERE id = $1', [id.slice(4)]))[0]!;
    },
    async close() {
      await house.close();
      await social.close();
    },
  };
} // prettier-ignore

export function connecterAt(base: string, token: string): Connecter {
  const call: Call = async (method, path, body) => {
    const response = await fetch(`${base}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    const read = (text.startsWith('{') ? JSON.parse(text) : {}) as { data: never; error?: { details?: object } };
    return { status: response.status, data: read.data, text, ...read.error?.details };
  };
  const goTo: Connecter['goTo'] = async (login, who) => {
    const { data } = await call<{ url: string }>('POST', '/connect', { login });
    return comeBack(data.url, login, who);
  };
  return {
    call,
    goTo,
    list: async () => (await call<SocialAccounts>('GET', '')).data,
    connect: async (login, who) => call('POST', '/callback', { login, ...(await goTo(login, who)) }),
  };
}

/** Says yes (or what is said) in the dialog of a network, as its page would. */
async function comeBack(url: string, login: Login, who: object): Promise<{ state: string; code?: string; error?: string }> {
  const dialog = new URL(url);
  const choice = login === 'tiktok' ? { answer: 'allow', granted: askedScopes('tiktok'), ...who } : who;
  for (const [name, value] of Object.entries(choice))
    for (const one of [value].flat() as string[]) dialog.searchParams.append(name, one);
  const response = await fetch(dialog, { redirect: 'manual' });
  const location = response.headers.get('location');
  if (!location) throw new Error(`The dialog let nobody through: ${response.status} ${await response.text()}`);
  const { state, code, error } = Object.fromEntries(new URL(location).searchParams);
  return { state: state!, ...(code ? { code } : {}), ...(error ? { error } : {}) };
} // prettier-ignore

/** Everything that the database holds, as a dump would have it. */
export async function dumped(house: House): Promise<string> {
  const tables = await house.query<{ name: string }>(
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const [row] = await house.query<{ text: string | null }>(
      `SELECT string_agg(t::text, E'\\n') AS text FROM ${name} t`,
    );
    texts.push(row!.text ?? '');
  }
  return texts.join('\n');
}
