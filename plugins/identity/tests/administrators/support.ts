import { DEMO_STAFF } from '@sys/config';
import { ask, type Said } from '../../../../cms/tests/security/support.ts';
import { signInStaff } from '../../../../tests/support/staff.ts';
import type { House } from '../../../platform/tests/notifications/support.ts';

/** A password that keeps the rules, and one for each of them that does not. */
export const GOOD = 'Tasse-Rouge-Nuage-7';
export const WEAK: [why: RegExp, password: string][] = [
  [/au moins 12/, 'Xkqvmw-zr7'],
  [/trop répandu/, 'Motdepasse-2026!'],
  [/votre nom ni votre adresse/, 'Zoubida.Tazi1'],
];

export interface Administrator {
  id: number;
  email: string;
  password: string;
}

export const person = (role: string) => DEMO_STAFF.find((one) => one.role === role)!;

let made = 0;

/** Doors to the accounts of the admin panel, each as Strapi has it. */
export function openOffice(house: Pick<House, 'cms' | 'query' | 'mailbox'>) {
  const { cms } = house;
  const at = (method: string, path: string, body?: unknown, token?: string): Promise<Said> =>
    ask(cms.url, path, { method, body, headers: token ? { authorization: `Bearer ${token}` } : {} });
  const signIn = (email: string, password: string) => at('POST', '/admin/login', { email, password });
  const superToken = () => signInStaff(cms.url, 'strapi-super-admin');
  return {
    at,
    signIn,
    superToken,
    tokenOf: async ({ email, password }: Pick<Administrator, 'email' | 'password'>) =>
      ((await signIn(email, password)).json.data as { token: string }).token,

    /** Somebody who was invited and has not chosen a password yet. */
    async invited(): Promise<{ id: number; email: string; token: string }> {
      const roles = await house.query<{ id: number }>(`SELECT id FROM admin_roles WHERE code = 'sys-editor'`);
      const email = `zoubida${++made}@example.ma`;
      const body = { firstname: 'Zoubida', lastname: 'Tazi', email, roles: [roles[0]!.id] };
      const { data } = (await at('POST', '/admin/users', body, await superToken())).json as {
        data: { id: number; registrationToken: string };
      };
      return { id: data.id, email, token: data.registrationToken };
    },

    async administrator(): Promise<Administrator> {
      const { id, email, token } = await this.invited();
      const userInfo = { firstname: 'Zoubida', lastname: 'Tazi', password: GOOD };
      const answer = await at('POST', '/admin/register', { registrationToken: token, userInfo });
      if (answer.status !== 200) throw new Error(`register: ${answer.status} ${answer.text}`);
      return { id, email, password: GOOD };
    },

    /** The token of the link that sets a new password, out of its mail. */
    async resetToken({ email }: Pick<Administrator, 'email'>): Promise<string> {
      await at('POST', '/admin/forgot-password', { email });
      const mail = await house.mailbox.waitFor(
        ({ recipients, subject }) => recipients.includes(email) && /nouveau mot de passe/i.test(subject),
        15_000,
      );
      return /reset-password\?code=(\w+)/.exec(mail.text)![1]!;
    },
  };
}
