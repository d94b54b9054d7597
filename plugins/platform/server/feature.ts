import type { Core } from '@strapi/strapi';
import type { PersonalRoute } from './http/personal-route.ts';
import type { Jobs } from './jobs/index.ts';

/** A route under the plugin's name in the admin's own API. */
export interface StaffRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  handler: string;
  config: object;
}

/** A route of the content API without a session. */
export interface OpenRoute {
  method: 'GET' | 'POST';
  path: string;
  handler: string;
  config: { auth: false };
}

export const openRoute = (method: OpenRoute['method'], path: string, handler: string): OpenRoute => ({
  method,
  path,
  handler,
  config: { auth: false },
});

/** One capability of a plugin, in its own folder: what it answers, and what it does by itself. */
export interface Feature {
  controllers?: Record<string, (house: { strapi: Core.Strapi }) => object>;
  /** Under /api, for whoever is signed in; the more exact paths first. */
  own?: readonly PersonalRoute[];
  /** Under /api, for whoever shows in the request itself that they may. */
  open?: readonly OpenRoute[];
  staff?: readonly StaffRoute[];
  /** Registers its jobs and what it does on events. */
  follow?: (strapi: Core.Strapi, jobs: Jobs) => void;
}

// The rights are asked for in the controllers: by Strapi's rule a super administrator has all of them.
const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };

export const staffRoute = (method: StaffRoute['method'], path: string, handler: string): StaffRoute => ({
  method,
  path,
  handler,
  config: signedIn,
});
