import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { SITE } from '@sys/config/site';
import { deviceLabel, enter, inTransaction, parseRequest, toJson } from '@sys/platform/services';
import type { Context } from 'koa';
import { renderSVG } from 'uqr';
import {
  backupCodesResponseSchema,
  codeRequestSchema,
  freshResponseSchema,
  mailCodeRequestSchema,
  setUpRequestSchema,
  setUpResponseSchema,
  tokensResponseSchema,
  trustedDeviceRequestSchema,
  twoFactorResponseSchema,
  verifyRequestSchema,
} from '../../contracts/factors.ts';
import { freshens } from '../../domain/factors/methods.ts';
import { totpUri, typedSecret } from '../../domain/factors/totp.ts';
import { localeOf } from '../locale.ts';
import { redeemTicket } from '../oauth/redeem.ts';
import { ownRecovery } from '../recovery/owner.ts';
import { whereFrom } from '../sessions/births.ts';
import { sessionOf } from '../sessions/current.ts';
import { mintSession } from '../sessions/mint.ts';
import { endSessions } from '../sessions/store.ts';
import { answerChallenge, mailCode } from './challenges.ts';
import { guess } from './guess.ts';
import { passwordOf } from './password.ts';
import { refusal } from './refusals.ts';
import { requireStepUp, stepUp } from './step-up.ts';
import { beginFactor, drawBackupCodes, dropFactor } from './store.ts';
import { distrust, listTrusted, trustDevice } from './trusted.ts';
import { readState } from './state.ts';
import { tellOfFactor } from './tell.ts';

const subjectOf = (user: number) => ({ kind: 'user', id: String(user) });

export const twoFactor = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The second step of signing in. */
  async verify(ctx: Context) {
    const asked = parseRequest(verifyRequestSchema, ctx.request.body);
    const now = Date.now();
    // A wrong guess has to be committed, so the refusal comes after.
    const tokens = await inTransaction(strapi, async (db) => {
      const answered = await answerChallenge(strapi, db, { token: asked.challenge, typed: asked.code, now });
      if (!answered) return null;
      const { user, deviceId, method, ticket } = answered;
      const session = await mintSession(strapi, { user, deviceId, mfa: method });
      // A mail is the weak factor: it opens a session, and makes no device a factor.
      const remembers = asked.remember && method !== 'mail';
      const trustedDevice = remembers ? await trustDevice(db, { user, now, ...whereFrom(strapi) }) : null;
      if (ticket === null) return { ...session, trustedDevice };
      // Nor does a mail give an account another way in.
      const linked = freshens(method) && (await redeemTicket(strapi, db, user, ticket));
      return { ...session, trustedDevice, linked };
    });
    if (!tokens) throw new errors.UnauthorizedError('The code is not right, or no longer.');
    ctx.body = tokensResponseSchema.parse(tokens);
  },

  async mailCode(ctx: Context) {
    const { challenge } = parseRequest(mailCodeRequestSchema, ctx.request.body);
    const locale = localeOf(ctx);
    const device = deviceLabel(ctx.get('user-agent')) || '—';
    await mailCode(strapi, { token: challenge, now: Date.now(), locale, device });
    ctx.status = 204;
  },

  async state(ctx: Context) {
    const session = await sessionOf(strapi, ctx);
    const data = await inTransaction(strapi, async (db) => ({
      ...(await readState(db, session)),
      trustedDevices: await listTrusted(db, session.user),
      recovery: await ownRecovery(db, session.user),
    }));
    ctx.body = twoFactorResponseSchema.parse(toJson({ data }));
  },

  /** A new secret for an app. It counts for nothing before `confirm`, and is shown by this answer alone. */
  async setUp(ctx: Context) {
    const { user } = await sessionOf(strapi, ctx);
    const { password } = parseRequest(setUpRequestSchema, ctx.request.body);
    const account = await passwordOf(strapi, user);
    if (account.hasPassword && !(await account.isRight(password ?? ''))) throw refusal('wrong-password');
    const secret = await inTransaction(strapi, (db) => beginFactor(db, user));
    if (!secret) throw refusal('already-on');
    const uri = totpUri({ secret }, SITE.name, account.email);
    const picture = renderSVG(uri, { border: 2, ecc: 'M' });
    ctx.body = setUpResponseSchema.parse({ data: { secret: typedSecret(secret), uri, picture } });
  },

  /** A code of the new app makes it count. Every other session has not shown it, and ends. */
  async confirm(ctx: Context) {
    const { user, family, needsFactor } = await sessionOf(strapi, ctx);
    const { code } = parseRequest(codeRequestSchema, ctx.request.body);
    if (needsFactor) throw refusal('already-on');
    const codes = await inTransaction(strapi, async (db) => {
      const method = await guess(strapi, db, { user, typed: code, now: Date.now(), confirm: true });
      if (!method) return null;
      const drawn = await drawBackupCodes(db, user);
      await db.query('UPDATE identity_sessions SET mfa_at = now(), mfa_method = $2 WHERE family = $1', [
        family,
        method,
      ]);
      await endSessions(db, user, { except: family });
      await tellOfFactor(strapi, db, user, 'on');
      await enter(strapi, [{ action: 'two-factor.enabled', subject: subjectOf(user) }]);
      return drawn;
    });
    if (!codes) throw refusal('wrong-code');
    ctx.body = backupCodesResponseSchema.parse({ data: { codes } });
  },

  async stepUp(ctx: Context) {
    const session = await sessionOf(strapi, ctx);
    const { code } = parseRequest(codeRequestSchema, ctx.request.body);
    if (!session.needsFactor) throw refusal('not-on');
    const until = await stepUp(strapi, session, code, Date.now());
    if (!until) throw refusal('wrong-code');
    ctx.body = freshResponseSchema.parse({ data: { until: until.toISOString() } });
  },

  async renewBackupCodes(ctx: Context) {
    const { user } = await requireStepUp(strapi, ctx);
    const codes = await inTransaction(strapi, async (db) => {
      const drawn = await drawBackupCodes(db, user);
      await tellOfFactor(strapi, db, user, 'codes-renewed');
      await enter(strapi, [{ action: 'two-factor.codes-renewed', subject: subjectOf(user) }]);
      return drawn;
    });
    ctx.body = backupCodesResponseSchema.parse({ data: { codes } });
  },

  async turnOff(ctx: Context) {
    const { user } = await requireStepUp(strapi, ctx);
    await inTransaction(strapi, async (db) => {
      await dropFactor(db, user);
      await tellOfFactor(strapi, db, user, 'off');
      await enter(strapi, [{ action: 'two-factor.disabled', subject: subjectOf(user) }]);
    });
    ctx.status = 204;
  },

  async distrust(ctx: Context) {
    const { user } = await sessionOf(strapi, ctx);
    const { id } = parseRequest(trustedDeviceRequestSchema, ctx.params);
    const gone = await inTransaction(strapi, (db) => distrust(db, user, id));
    if (gone === 0) throw new errors.NotFoundError('There is no such device.');
    ctx.status = 204;
  },
});
