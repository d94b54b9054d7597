import { generateSync } from 'otplib';
import pg from 'pg';
import { ask, type Said } from '../../../cms/tests/security/support.ts';
import { startTestCms, type TestCms, type TestCmsOptions } from '../../../tests/support/cms.ts';

export const PASSWORD = 'Long-enough-2026';

export interface Tokens {
  jwt: string;
  refreshToken: string;
}

export interface Person {
  id: number;
  email: string;
  /** Signs in with the password alone. */
  signIn(more?: object, url?: string): Promise<Said>;
  /** In somebody's name; `as` is an access token. */
  api(method: string, path: string, body?: unknown, as?: string): Promise<Said>;
  /** The tokens of a first session. */
  tokens: Tokens;
}

export interface WithFactor extends Person {
  secret: string;
  codes: string[];
  /** A code of the app. One that was used counts again: no test waits half a minute. */
  code(): Promise<string>;
  challenge(url?: string): Promise<string>;
  verify(challenge: string, code: string, more?: { url?: string; from?: string; body?: object }): Promise<Said>;
}

export interface Ground {
  cms: TestCms;
  query<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  person(): Promise<Person>;
  withFactor(): Promise<WithFactor>;
  close(): Promise<void>;
}

let people = 0;

/** People of the shop on a CMS: each has an account, and whoever shall has a second factor, all through the door. */
export async function openGround(env: Record<string, string> = {}, more: TestCmsOptions = {}): Promise<Ground> {
  const cms = await startTestCms({ ...more, env });
  const db = new pg.Client({ connectionString: cms.databaseUrl });
  await db.connect();
  const query: Ground['query'] = async (text, values) => (await db.query(text, values)).rows as never;

  const person = async (): Promise<Person> => {
    const email = `person${++people}@example.ma`;
    const role = await cms.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'authenticated' } });
    const account = { username: `person${people}`, email, password: PASSWORD, confirmed: true, provider: 'local', role: role.id }; // prettier-ignore
    const { id } = (await cms.strapi.plugin('users-permissions').service('user').add(account)) as { id: number };
    const signIn: Person['signIn'] = (more = {}, url = cms.url) =>
      ask(url, '/api/auth/local', { method: 'POST', body: { identifier: email, password: PASSWORD, ...more } });
    const tokens = (await signIn()).json as unknown as Tokens;
    return {
      id,
      email,
      tokens,
      signIn,
      api: (method, path, body, as = tokens.jwt) =>
        ask(cms.url, path, { method, body, headers: { authorization: `Bearer ${as}` } }),
    };
  };

  const withFactor = async (): Promise<WithFactor> => {
    const base = await person();
    const made = await base.api('POST', '/api/two-factor/set-up', { password: PASSWORD });
    const secret = (made.json.data as { secret: string }).secret.replaceAll(' ', '');
    const confirmed = await base.api('POST', '/api/two-factor/confirm', { code: generateSync({ secret }) });
    const { codes } = confirmed.json.data as { codes: string[] };
    return {
      ...base,
      secret,
      codes,
      async code() {
        await query('UPDATE identity_totp SET last_step = NULL WHERE user_id = $1', [base.id]);
        return generateSync({ secret });
      },
      challenge: async (url) => ((await base.signIn({}, url)).json as { challenge: { token: string } }).challenge.token,
      verify: (challenge, code, { url = cms.url, from, body } = {}) =>
        ask(url, '/api/two-factor/verify', { method: 'POST', from, body: { challenge, code, ...body } }),
    };
  };

  return {
    cms,
    query,
    person,
    withFactor,
    async close() {
      await db.end();
      await cms.close();
    },
  };
}

/** A code that is not the one of now, nor of the half minute before. */
export const wrong = (code: string) => (code === '000001' ? '000002' : '000001');
