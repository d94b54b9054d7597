import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Querier } from '@sys/database/marketplace';
import { inTransaction, personOf, whoAsks } from '@sys/platform/services';
import type { Context } from 'koa';
import {
  accountSchema,
  addressSchema,
  changeEmailSchema,
  changePasswordSchema,
  deletionAnswerSchema,
  deletionSchema,
  doneSchema,
  pictureSchema,
  profileSchema,
  registerSchema,
  resetSchema,
  tokenSchema,
} from '../../contracts/accounts/index.ts';
import { mayBecome } from '../../domain/accounts/index.ts';
import { requireFactorAgain } from '../factors/step-up.ts';
import { confirmAddress, planAddressChange } from './address-change.ts';
import { note } from './deeds.ts';
import { planDeletion } from './deletion.ts';
import { openReset, planReset, setPassword } from './password-reset.ts';
import { checkPassword, hashPassword, isPassword } from './passwords.ts';
import { personById, type Person } from './people.ts';
import { readPersonalData } from './personal-data.ts';
import { squarePicture, writePicture } from './picture.ts';
import { readAccount, writeProfile } from './profile.ts';
import { parseBody, refuseField } from './refusals.ts';
import { planRegistration, setRole } from './registration.ts';
import { planResend, verifyAddress } from './verification.ts';

const DONE = doneSchema.parse({ data: { done: true } });

/** The account of whoever asks, held until the transaction ends. Throws what is answered as 401. */
async function ownAccount(db: Querier, ctx: Context): Promise<Person> {
  const person = await personById(db, personOf(ctx), { lock: true });
  if (!person) throw new errors.UnauthorizedError('Sign in first.');
  return person;
}

/** Accounts for whoever comes: what is answered says nothing of who has one. */
export const accounts = ({ strapi }: { strapi: Core.Strapi }) => ({
  async register(ctx: Context) {
    const registration = parseBody(registerSchema, ctx.request.body);
    const shop = registration.kind === 'merchant' ? [registration.shopName] : [];
    checkPassword('password', registration.password, [registration.email, registration.name, ...shop]);
    const password = await hashPassword(strapi, registration.password);
    const order = { registration: { ...registration, password }, asker: whoAsks(strapi) };
    await inTransaction(strapi, (db) => planRegistration(db, order));
    ctx.status = 202;
    ctx.body = DONE;
  },

  async verify(ctx: Context) {
    const { token } = parseBody(tokenSchema, ctx.request.body);
    if (!(await inTransaction(strapi, (db) => verifyAddress(db, token, whoAsks(strapi))))) {
      throw refuseField('token', 'invalid');
    }
    ctx.body = DONE;
  },

  async resend(ctx: Context) {
    const order = parseBody(addressSchema, ctx.request.body);
    await inTransaction(strapi, (db) => planResend(db, order));
    ctx.status = 202;
    ctx.body = DONE;
  },

  async forgot(ctx: Context) {
    const order = parseBody(addressSchema, ctx.request.body);
    await inTransaction(strapi, (db) => planReset(db, order));
    ctx.status = 202;
    ctx.body = DONE;
  },

  /** Signs nobody in: who has the link has the mail box, and not yet the second factor. */
  async reset(ctx: Context) {
    const { token, password } = parseBody(resetSchema, ctx.request.body);
    // Made before the account is looked up: its time must not tell whether the link counts.
    const hash = await hashPassword(strapi, password);
    await inTransaction(strapi, async (db) => {
      const person = await openReset(db, token);
      if (!person) throw refuseField('token', 'invalid');
      // Refused, the link stays good: the transaction is undone.
      checkPassword('password', password, [person.email, person.name]);
      await setPassword(db, person, hash, { asker: whoAsks(strapi), deed: 'password-reset', confirmed: true });
    });
    ctx.body = DONE;
  },

  async confirmEmail(ctx: Context) {
    const { token } = parseBody(tokenSchema, ctx.request.body);
    if (!(await inTransaction(strapi, (db) => confirmAddress(db, token, whoAsks(strapi))))) {
      throw refuseField('token', 'invalid');
    }
    ctx.body = DONE;
  },
});

/** The account of whoever is signed in. */
export const account = ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context) {
    const found = await inTransaction(strapi, (db) => readAccount(db, personOf(ctx)));
    if (!found) throw new errors.UnauthorizedError('Sign in first.');
    ctx.body = { data: accountSchema.parse(found) };
  },

  async change(ctx: Context) {
    const user = personOf(ctx);
    const change = parseBody(profileSchema, ctx.request.body);
    await inTransaction(strapi, async (db) => {
      const person = await ownAccount(db, ctx);
      if (!mayBecome(person.kind, change.kind)) throw refuseField('kind', 'invalid');
      const became = person.kind !== change.kind;
      if (became) await setRole(db, user, change.kind);
      await writeProfile(db, user, change);
      ctx.body = { data: accountSchema.parse(await readAccount(db, user)) };
      const kinds = { before: { kind: person.kind }, after: { kind: change.kind } };
      await note(db, whoAsks(strapi), became ? 'kind-changed' : 'profile-changed', person, became ? kinds : {});
    });
  },

  async putPicture(ctx: Context) {
    const { picture } = parseBody(pictureSchema, ctx.request.body);
    const webp = await squarePicture(Buffer.from(picture, 'base64'));
    if (!webp) throw refuseField('picture', 'not-a-picture');
    await inTransaction(strapi, (db) => writePicture(db, personOf(ctx), webp));
    ctx.body = DONE;
  },

  async deletePicture(ctx: Context) {
    await inTransaction(strapi, (db) => writePicture(db, personOf(ctx), null));
    ctx.body = DONE;
  },

  async changePassword(ctx: Context) {
    const { current, password } = parseBody(changePasswordSchema, ctx.request.body);
    const hash = await hashPassword(strapi, password);
    await inTransaction(strapi, async (db) => {
      const person = await ownAccount(db, ctx);
      if (!(await isPassword(strapi, current, person.password))) throw refuseField('current', 'wrong');
      if (current === password) throw refuseField('password', 'same');
      checkPassword('password', password, [person.email, person.name]);
      const { session } = ctx.state as { session?: { id?: string } };
      await setPassword(db, person, hash, { asker: whoAsks(strapi), deed: 'password-changed', keep: session?.id });
    });
    ctx.body = DONE;
  },

  async changeEmail(ctx: Context) {
    const { email, password } = parseBody(changeEmailSchema, ctx.request.body);
    await requireFactorAgain(strapi, ctx);
    await inTransaction(strapi, async (db) => {
      const person = await ownAccount(db, ctx);
      if (!(await isPassword(strapi, password, person.password))) throw refuseField('password', 'wrong');
      if (email === person.email.toLowerCase()) throw refuseField('email', 'same');
      await planAddressChange(db, { user: person.id, email });
    });
    ctx.status = 202;
    ctx.body = DONE;
  },

  async export(ctx: Context) {
    const user = personOf(ctx);
    await inTransaction(strapi, async (db) => {
      const person = await ownAccount(db, ctx);
      const data = { exportedAt: new Date().toISOString(), ...(await readPersonalData(strapi, db, user)) };
      await note(db, whoAsks(strapi), 'exported', person);
      ctx.body = { data };
    });
  },

  async delete(ctx: Context) {
    const { password } = parseBody(deletionSchema, ctx.request.body);
    await requireFactorAgain(strapi, ctx);
    await inTransaction(strapi, async (db) => {
      const person = await ownAccount(db, ctx);
      if (!(await isPassword(strapi, password, person.password))) throw refuseField('password', 'wrong');
      const dueAt = await planDeletion(db, person, whoAsks(strapi));
      ctx.body = deletionAnswerSchema.parse({ data: { dueAt } });
    });
  },
});
