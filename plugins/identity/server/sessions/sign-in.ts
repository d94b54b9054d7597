import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { signInRequestSchema, type ChallengeResponse } from '../../contracts/factors.ts';
import { openChallenge } from '../factors/challenges.ts';
import { hasFactor } from '../factors/store.ts';
import { isTrusted } from '../factors/trusted.ts';
import { redeemTicket } from '../oauth/redeem.ts';
import { findTicket } from '../oauth/tickets.ts';
import { mintSession, type Tokens } from './mint.ts';

const USER = 'plugin::users-permissions.user';

interface Account {
  id: number;
  password: string | null;
  confirmed: boolean | null;
  blocked: boolean | null;
}

interface UserService {
  validatePassword(password: string, hash: string): Promise<boolean>;
  ensureHashedPasswords(values: { password: string }): Promise<{ password: string }>;
}

const nobody = new WeakMap<Core.Strapi, Promise<string>>();

/** A hash made as those of the accounts are: whoever is unknown takes as long to refuse as who is known. */
function hashOfNobody(strapi: Core.Strapi, service: UserService): Promise<string> {
  let hash = nobody.get(strapi);
  if (!hash) {
    const password = randomBytes(24).toString('base64url');
    hash = service.ensureHashedPasswords({ password }).then((made) => made.password);
    nobody.set(strapi, hash);
  }
  return hash;
}

/**
 * Who signs in with a password. With a second factor on, a right password opens a challenge and mints nothing.
 * Throws the same for an unknown name, an account without a password and a wrong one.
 */
export async function signIn(strapi: Core.Strapi, ctx: Context): Promise<Tokens | ChallengeResponse> {
  const asked = parseRequest(signInRequestSchema, ctx.request.body);
  const service = strapi.plugin('users-permissions').service('user') as UserService;
  const account = (await strapi.db.query(USER).findOne({
    where: {
      provider: 'local',
      $or: [{ email: asked.identifier.toLowerCase() }, { username: asked.identifier }],
    },
  })) as Account | null;
  const hash = account?.password ?? (await hashOfNobody(strapi, service));
  const right = await service.validatePassword(asked.password, hash);
  if (!account?.password || !right) throw new errors.ValidationError('Invalid identifier or password');
  await refuseClosed(strapi, account);
  const { deviceId, trustedDevice, ticket } = asked;
  return ticket
    ? letInAndLink(strapi, account.id, ticket, deviceId)
    : letIn(strapi, { user: account.id, deviceId, trustedDevice });
}

async function refuseClosed(strapi: Core.Strapi, { confirmed, blocked }: Account): Promise<void> {
  const settings = (await strapi.store({ type: 'plugin', name: 'users-permissions' }).get({ key: 'advanced' })) as {
    email_confirmation?: boolean;
  } | null;
  if (settings?.email_confirmation && !confirmed) throw new errors.ApplicationError('Your account email is not confirmed'); // prettier-ignore
  if (blocked) throw new errors.ApplicationError('Your account has been blocked by an administrator');
}

/** Tokens for somebody who has shown one factor; a challenge when their account asks for a second. */
export async function letIn(
  strapi: Core.Strapi,
  { user, deviceId, trustedDevice }: { user: number; deviceId?: string; trustedDevice?: string },
): Promise<Tokens | ChallengeResponse> {
  return inTransaction(strapi, async (db) => {
    if (!(await hasFactor(db, user))) return mintSession(strapi, { user, deviceId, mfa: null });
    if (trustedDevice && (await isTrusted(db, user, trustedDevice)))
      return mintSession(strapi, { user, deviceId, mfa: 'device' });
    return { challenge: await openChallenge(db, user, deviceId, Date.now()) };
  });
}

/**
 * The same for who came from a provider: it opens their account from now on. A trusted device does not stand for the
 * second factor here, as this is another way in.
 */
async function letInAndLink(strapi: Core.Strapi, user: number, token: string, deviceId: string | undefined) {
  return inTransaction(strapi, async (db): Promise<(Tokens & { linked: boolean }) | ChallengeResponse> => {
    const ticket = await findTicket(db, token);
    if (!ticket) throw new errors.ApplicationError('Come from the provider again', { code: 'ticket' });
    if (await hasFactor(db, user)) return { challenge: await openChallenge(db, user, deviceId, Date.now(), ticket.id) };
    const session = await mintSession(strapi, { user, deviceId, mfa: null });
    return { ...session, linked: await redeemTicket(strapi, db, user, ticket.id) };
  });
}
