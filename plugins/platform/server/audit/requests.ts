import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { reducedAddress } from '../../domain/audit/address.ts';
import { watchOf } from '../../domain/audit/requests.ts';
import { inTransaction } from '../transaction.ts';
import { compareAdministration } from './administration.ts';
import { enter, gather } from './ledger.ts';
import { record } from './record.ts';
import { staff, whoAsks } from './who.ts';

/** Writes down what requests of the staff do beside editing documents. */
export const auditRequests =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: Next): Promise<void> => {
    switch (watchOf(context.method, context.path)) {
      case 'sign-in':
        return signIn(strapi, context, next);
      case 'sign-out':
        await next();
        if (context.state.user) await enter(strapi, [{ action: 'staff.signed-out', subject: personOf(context) }]);
        return;
      case 'parts':
        return unlessRefused(context, next, (work) => gather(strapi, () => work().then(() => [])));
      case 'administration':
        return unlessRefused(context, next, (work) =>
          gather(strapi, () => inTransaction(strapi, (db) => compareAdministration(db, work))),
        );
      case 'nothing':
        await next();
    }
  };

/** Ends a transaction whose request was refused; what is answered stands already. */
class Refused extends Error {}

/**
 * Keeps nothing of a request that is answered with a refusal, as if its controller had thrown it: what it wrote before is
 * written in our transaction, which knows nothing of what was thrown and answered within.
 */
async function unlessRefused(
  context: Context,
  next: Next,
  within: (work: () => Promise<void>) => Promise<void>,
): Promise<void> {
  try {
    await within(async () => {
      await next();
      if (context.status >= 400) throw new Refused();
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}

/** Strapi makes the link of a forgotten password after its answer, so this can only follow what was written. */
export function recordForgottenPasswords(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    async afterUpdate({ params, result }) {
      if (!(params.data as { resetPasswordToken?: unknown }).resetPasswordToken) return;
      const { kind, id, name } = staff(result as { id: number });
      await enter(strapi, [{ action: 'staff.password-forgotten', subject: { kind, id, name } }]);
    },
  });
}

/**
 * Outside of a transaction, as one that failed has to be written down too. Who signs in gets no session
 * without a row.
 */
async function signIn(strapi: Core.Strapi, context: Context, next: Next): Promise<void> {
  let failure: unknown;
  await next().catch((error: unknown) => (failure = error ?? new Error('The sign-in failed.')));
  const succeeded = !failure && context.status === 200 && context.state.user;
  // Who is only told to come later has tried nothing.
  const counts = succeeded || context.status !== 429;
  try {
    if (counts && (failure as { status?: number } | undefined)?.status !== 429)
      await writeSignIn(strapi, context, Boolean(succeeded));
  } catch (error) {
    context.remove('set-cookie');
    throw error;
  }
  if (failure) throw failure;
}

async function writeSignIn(strapi: Core.Strapi, context: Context, succeeded: boolean): Promise<void> {
  const { origin, actor } = whoAsks(strapi);
  const typed = (context.request as { body?: { email?: unknown } }).body?.email;
  const address = reducedAddress(typeof typed === 'string' ? typed : '');
  const entry = succeeded
    ? { actor: staff(context.state.user), action: 'staff.signed-in', subject: personOf(context) }
    : { actor, action: 'staff.sign-in-failed', subject: { kind: 'staff', id: address } };
  await inTransaction(strapi, (db) => record(db, { ...entry, origin }));
}

function personOf(context: Context) {
  const { kind, id, name } = staff(context.state.user);
  return { kind, id, name };
}
