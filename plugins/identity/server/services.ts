import type { Core } from '@strapi/strapi';
import { actionsOf, inTransaction } from '@sys/platform/services';
import { hasFactor } from './factors/store.ts';
import { distrust } from './factors/trusted.ts';
import { oauthActions } from './oauth/index.ts';
import { readOnce } from './read.ts';
import { deviceRoutes, factorRoutes } from './routes.ts';
import { endSessions, openSessionOf } from './sessions/store.ts';

export {
  accountActions,
  ensureAccounts,
  ensureDemoPeople,
  registerPersonalData,
  type PersonalData,
} from './accounts/index.ts';
export { parseBody, refuseField } from './accounts/refusals.ts';
export { countInfluencers } from './accounts/count.ts';
export { hasFactor } from './factors/store.ts';
export { requireFactorAgain, requireStepUp } from './factors/step-up.ts';
export { joinRecoveries, type Standing } from './recovery/neighbours.ts';
export { payoutsFrozenByRecovery } from './recovery/freeze.ts';
export { isSameMember, isSamePerson, memberOf, type Member } from './staff.ts';
export { sessionOf } from './sessions/current.ts';
export { letIn } from './sessions/sign-in.ts';

/** What of identity belongs to whoever is signed in. */
export const identityActions = [
  ...actionsOf('identity', factorRoutes),
  ...actionsOf('identity', deviceRoutes),
  ...oauthActions,
];

/** Whether a person of the shop has a second factor that counts. */
export const hasSecondFactor = (strapi: Core.Strapi, user: number): Promise<boolean> =>
  readOnce(strapi, (db) => hasFactor(db, user));

/**
 * Ends the sessions of a person and distrusts their devices, for a password or an address that has changed: all,
 * or all but `exceptSession` (`ctx.state.session.id`). Joins the caller's transaction. How many sessions ended.
 */
export async function signOutEverywhere(strapi: Core.Strapi, user: number, exceptSession?: string): Promise<number> {
  return inTransaction(strapi, async (db) => {
    const kept = exceptSession ? await openSessionOf(db, exceptSession, Date.now()) : null;
    await distrust(db, user);
    return endSessions(db, user, { except: kept?.family ?? null });
  });
}
