import type { Context } from 'koa';

/** What belongs to one person is kept nowhere on the way. */
const ofOnePerson = async (ctx: Context, next: () => Promise<void>) => {
  ctx.set('cache-control', 'private, no-store');
  await next();
};
const config = { middlewares: [ofOnePerson] };
/** Asked before somebody is signed in: what they bring is looked at by the route itself. */
const open = { auth: false as const, middlewares: [ofOnePerson] };

/** Under /api, of the second step of signing in. */
export const openFactorRoutes = [
  { method: 'POST', path: '/two-factor/verify', handler: 'two-factor.verify', config: open },
  { method: 'POST', path: '/two-factor/mail-code', handler: 'two-factor.mailCode', config: open },
  { method: 'POST', path: '/two-factor/recovery', handler: 'recovery.ask', config: open },
  { method: 'POST', path: '/accounts/recovery/confirm', handler: 'recovery.confirm', config: open },
  { method: 'POST', path: '/accounts/recovery/cancel', handler: 'recovery.disown', config: open },
];

/** Under /api, for whoever is signed in. */
export const factorRoutes = [
  { method: 'GET', path: '/two-factor', handler: 'two-factor.state', config },
  { method: 'POST', path: '/two-factor/set-up', handler: 'two-factor.setUp', config },
  { method: 'POST', path: '/two-factor/confirm', handler: 'two-factor.confirm', config },
  { method: 'POST', path: '/two-factor/step-up', handler: 'two-factor.stepUp', config },
  { method: 'POST', path: '/two-factor/backup-codes', handler: 'two-factor.renewBackupCodes', config },
  { method: 'POST', path: '/two-factor/turn-off', handler: 'two-factor.turnOff', config },
  { method: 'POST', path: '/two-factor/recovery/withdraw', handler: 'recovery.withdraw', config },
  { method: 'DELETE', path: '/two-factor/trusted-devices/:id', handler: 'two-factor.distrust', config },
];

export const deviceRoutes = [
  { method: 'GET', path: '/devices', handler: 'devices.list', config },
  { method: 'DELETE', path: '/devices/:id', handler: 'devices.end', config },
  { method: 'POST', path: '/devices/sign-out-others', handler: 'devices.endOthers', config },
];

// The rights are asked for in the controller: by Strapi's rule a super administrator has all of them.
const staff = { policies: ['admin::isAuthenticatedAdmin'] };
const decision = (name: string) => ({ method: 'POST', path: `/recoveries/:id/${name}`, handler: `recoveries.${name}`, config: staff }); // prettier-ignore

/** Under /identity in the admin's own API. */
export const recoveryRoutes = [
  { method: 'GET', path: '/recoveries', handler: 'recoveries.list', config: staff },
  { method: 'GET', path: '/recoveries/:id', handler: 'recoveries.read', config: staff },
  ...['approve', 'second', 'refuse'].map(decision),
];
