import type { Core } from '@strapi/strapi';
import { actionsOf } from '@sys/platform/services';
import { account, accounts } from './controllers.ts';
import { followAddressChanges } from './address-change.ts';
import { followDeletions } from './deletion.ts';
import { closeStockDoors, freeNames } from './doors.ts';
import { registerOwnParts } from './own-parts.ts';
import { followResets } from './password-reset.ts';
import { followRegistrations } from './registration.ts';
import { openAccountRoutes, ownAccountRoutes } from './routes.ts';
import { ensureRoles, ensureSettings, STOCK_ACTIONS } from './roles.ts';
import { followVerifications } from './verification.ts';

export { ensureDemoPeople } from './demo.ts';
export { registerPersonalData, type PersonalData } from './personal-data.ts';

export const accountControllers = { account, accounts };
export const accountRoutes = [...openAccountRoutes, ...ownAccountRoutes];
/** What is granted to whoever is signed in. */
export const accountActions = [...actionsOf('identity', ownAccountRoutes), ...STOCK_ACTIONS];

export function registerAccounts(strapi: Core.Strapi): void {
  closeStockDoors(strapi);
  freeNames(strapi);
  registerOwnParts(strapi);
}

/** Before the jobs begin. */
export function followAccounts(strapi: Core.Strapi): void {
  followRegistrations(strapi);
  followVerifications(strapi);
  followResets(strapi);
  followAddressChanges(strapi);
  followDeletions(strapi);
}

/** Roles and settings, once Strapi has its tables; one replica at a time. */
export async function ensureAccounts(strapi: Core.Strapi): Promise<void> {
  await ensureRoles(strapi);
  await ensureSettings(strapi);
}
