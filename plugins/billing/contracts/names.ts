import type { Feature, Period, PlanName, Quota } from '@sys/config';
import { z } from 'zod';

// Written out: the settings of which they are part do not belong in a browser.
export const planNameSchema = z.enum(['free', 'starter', 'pro', 'enterprise'] satisfies PlanName[]);
export const periodSchema = z.enum(['month', 'year'] satisfies Period[]);
export const quotaSchema = z.enum(['liveDeals', 'activeAffiliates', 'publicationsPerMonth', 'seats', 'apiCallsPerMonth'] satisfies Quota[]); // prettier-ignore
export const featureSchema = z.enum(['calendar', 'export', 'api'] satisfies Feature[]);
