import { randomBytes } from 'node:crypto';
import { generateSync } from 'otplib';
import { startProviders, type ProviderStandIns } from '../../../../sandbox/oauth/stand-ins.ts';
import type { StandInPerson } from '../../../../sandbox/oauth/people.ts';
import { newAddress, openHouse, PASSWORD, type Answer, type House } from '../accounts/support.ts';
import type { Tokens } from '../support.ts';

export type Provider = 'google' | 'facebook';

/** What the CMS has answered to who came back. */
export type Said = Record<string, unknown> & { kind?: string; ticket?: string; jwt?: string };

/** A browser as far as this goes: the secret that it keeps. */
export class Browser {
  readonly secret = randomBytes(32).toString('base64url');
  readonly #house: House;

  constructor(house: House) {
    this.#house = house;
  }

  /** Goes to a provider: the address it is sent to. */
  async start(provider: Provider, more: object = {}): Promise<URL> {
    const body = { provider, browser: this.secret, locale: 'fr', ...more };
    const answer = await this.#house.call('POST', '/oauth/start', body);
    if (answer.status !== 200) throw new Error(`start: ${answer.status} ${JSON.stringify(answer.body)}`);
    return new URL((answer.body.data as { url: string }).url);
  }

  /** With what the provider sent it back. */
  callback(provider: Provider, came: Came, more: object = {}): Promise<Answer> {
    return this.#house.call('POST', '/oauth/callback', { provider, browser: this.secret, ...came, ...more });
  }

  /** All of it, as somebody. */
  async come(
    provider: Provider,
    person: StandInPerson,
    more: { start?: object; callback?: object } = {},
  ): Promise<Said> {
    const came = await choose(await this.start(provider, more.start), person);
    return (await this.callback(provider, came, more.callback)).body as unknown as Said;
  }
}

export interface Came {
  state: string;
  code?: string;
  error?: string;
}

/** Says at the provider who one is; null refuses. */
export async function choose(url: URL, person: StandInPerson | null): Promise<Came> {
  url.searchParams.set(person ? 'person' : 'refuse', person?.id ?? '1');
  const answer = await fetch(url, { redirect: 'manual' });
  const back = new URL(answer.headers.get('location') ?? `http://none/?problem=${answer.status}`).searchParams;
  const told = (name: 'code' | 'error') => (back.has(name) ? { [name]: back.get(name)! } : {});
  return { state: back.get('state') ?? '', ...told('code'), ...told('error') };
}

export interface Ground {
  house: House;
  providers: ProviderStandIns;
  browser(): Browser;
  /** Somebody new at a provider. */
  newcomer(provider: Provider, more?: Partial<StandInPerson>): StandInPerson;
  /** Signs up through Google as a shopper; the account is open. */
  memberOf(person: StandInPerson): Promise<Said>;
  /** Turns the second factor on; a code of the app, one that was used counts again. */
  factor(user: number, jwt: string, password?: string): Promise<{ code(): Promise<string>; jwt: string }>;
  whoAmI(jwt: unknown): Promise<number>;
  close(): Promise<void>;
}

let ids = 0;

export async function openGround(): Promise<Ground> {
  const providers = await startProviders();
  const house = await openHouse(providers.env);
  const browser = () => new Browser(house);
  return {
    house,
    providers,
    browser,
    newcomer(provider, more = {}) {
      const person = { id: String(7_000_000_000 + ++ids), name: 'Nadia Alami', email: newAddress(), verified: true, ...more }; // prettier-ignore
      providers[provider].people.push(person);
      return person;
    },
    async memberOf(person) {
      const { ticket } = await browser().come('google', person);
      const answer = await house.call('POST', '/oauth/sign-up', { ticket, kind: 'shopper', name: person.name });
      return answer.body as unknown as Said;
    },
    async factor(user, jwt, password = PASSWORD) {
      const setUp = await house.call('POST', '/two-factor/set-up', { password }, { token: jwt });
      const secret = (setUp.body.data as { secret: string }).secret.replaceAll(' ', '');
      await house.call('POST', '/two-factor/confirm', { code: generateSync({ secret }) }, { token: jwt });
      return {
        jwt,
        async code() {
          await house.query('UPDATE identity_totp SET last_step = NULL WHERE user_id = $1', [user]);
          return generateSync({ secret });
        },
      };
    },
    whoAmI: async (jwt) => (await house.call('GET', '/accounts/me', undefined, { token: String(jwt) })).status,
    async close() {
      await house.close();
      await providers.close();
    },
  };
}

export const tokensOf = (said: unknown): Tokens => said as Tokens;
