import { MANAGE_BILLING, READ_BILLING } from '../permissions.ts';

const may = (action: string) => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    // A route of the admin asks for a sign-in and no more, unless told.
    { name: 'admin::hasPermissions', config: { actions: [action] } },
  ],
});

/** Under /billing in the admin's own API. */
export const adminRoutes = [
  { method: 'GET', path: '/overview', handler: 'overview.read', config: may(READ_BILLING) },
  { method: 'POST', path: '/events/:id/replay', handler: 'overview.replay', config: may(MANAGE_BILLING) },
];
