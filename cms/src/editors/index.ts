import type { Core } from '@strapi/strapi';
import { DEMO_STAFF, readEnvironment } from '@sys/config';
import { jobsOf } from '@sys/platform/services';
import { applyLayouts } from './apply-layouts.ts';
import { registerAttention } from './attention.ts';
import { guardDocuments } from './guard.ts';
import { ensureLocales } from './locales.ts';
import { registerPreview } from './preview/routes.ts';
import { ensureAdminRoles } from './roles/ensure.ts';
import { ensureStaff } from './roles/staff.ts';
import { followPlans } from './schedule/publish-due.ts';
import { followPublications } from './schedule/withdraw.ts';
import { registerSchedules } from './schedule/routes.ts';

/** What editors work with: fields, checks, endpoints of the admin. */
export function registerEditors(strapi: Core.Strapi): void {
  strapi.customFields.register({ name: 'money', type: 'biginteger', inputSize: { default: 6, isResizable: true } });
  strapi.customFields.register({ name: 'table', type: 'json', inputSize: { default: 12, isResizable: false } });
  guardDocuments(strapi);
  followPublications(strapi);
  registerAttention(strapi);
  registerPreview(strapi);
  registerSchedules(strapi);
}

/**
 * What must stand in the database before editors come: languages, forms, roles. All of it idempotent. The
 * caller lets one replica at a time do it (src/schema-turn.ts), or each would create its own.
 */
export async function bootstrapEditors(strapi: Core.Strapi): Promise<void> {
  await ensureLocales(strapi);
  await applyLayouts(strapi);
  await ensureAdminRoles(strapi);
  followPlans(strapi, jobsOf(strapi));
  if (readEnvironment().SYS_MODE === 'demo') await ensureStaff(strapi, DEMO_STAFF);
}
