import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

/** Strapi's doors to an account that ours replace. */
const CLOSED = [
  'register',
  'forgotPassword',
  'resetPassword',
  'changePassword',
  'emailConfirmation',
  'sendEmailConfirmation',
  'connect',
] as const;

/**
 * Closes them, whatever a role may be given in the admin panel: they keep tokens in the clear and for ever, sign in
 * whoever resets a password, lead to providers without PKCE or nonce, and know none of our rules.
 */
export function closeStockDoors(strapi: Core.Strapi): void {
  const controllers = strapi.get('controllers') as {
    extend(uid: string, change: (controller: object) => object): unknown;
  };
  const closed = Object.fromEntries(CLOSED.map((action) => [action, (ctx: Context) => ctx.notFound()]));
  controllers.extend('plugin::users-permissions.auth', (controller) => ({ ...controller, ...closed }));
}

/** A name is what somebody is called: two people may share it, and it may be short. What signs in is the address. */
export function freeNames(strapi: Core.Strapi): void {
  const { username } = strapi.contentType('plugin::users-permissions.user').attributes as unknown as {
    username: { unique?: boolean; minLength?: number };
  };
  username.unique = false;
  username.minLength = 2;
}
