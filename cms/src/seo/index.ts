import type { Core } from '@strapi/strapi';
import { jobsOf } from '@sys/platform/services';
import { followLinks } from './links/jobs.ts';
import { guardRedirects } from './redirects/guard.ts';
import { registerSeoRoutes } from './routes.ts';
import { forgetVisits } from './visits.ts';

/** What makes the shop findable, and keeps it so: rules of redirection, what is asked for in vain, links that lead nowhere. */
export function registerSeo(strapi: Core.Strapi): void {
  guardRedirects(strapi);
  registerSeoRoutes(strapi);
}

/** Its jobs. Before the others begin. */
export function followSeo(strapi: Core.Strapi): void {
  const jobs = jobsOf(strapi);
  followLinks(strapi, jobs);
  jobs.repeat('seo.forget-visits', '50 3 * * *', (_payload, { db }) => forgetVisits(db));
}
