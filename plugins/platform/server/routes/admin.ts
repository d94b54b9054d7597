import { MANAGE_JOBS, READ_AUDIT, READ_JOBS, READ_MAILS } from '../permissions.ts';

const may = (action: string) => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    // A route of the admin asks for a sign-in and no more, unless told.
    { name: 'admin::hasPermissions', config: { actions: [action] } },
  ],
});

/** Under /platform in the admin's own API. */
export const adminRoutes = [
  { method: 'GET', path: '/jobs', handler: 'jobs.overview', config: may(READ_JOBS) },
  { method: 'GET', path: '/jobs/:state', handler: 'jobs.list', config: may(READ_JOBS) },
  { method: 'POST', path: '/jobs/dead/retry', handler: 'jobs.retry', config: may(MANAGE_JOBS) },
  { method: 'POST', path: '/jobs/dead/drop', handler: 'jobs.drop', config: may(MANAGE_JOBS) },
  { method: 'GET', path: '/mails', handler: 'mails.preview', config: may(READ_MAILS) },
  { method: 'POST', path: '/mails/test', handler: 'mails.test', config: may(READ_MAILS) },
  { method: 'GET', path: '/audit', handler: 'audit.list', config: may(READ_AUDIT) },
  { method: 'GET', path: '/audit/state', handler: 'audit.state', config: may(READ_AUDIT) },
  { method: 'GET', path: '/audit/export', handler: 'audit.export', config: may(READ_AUDIT) },
  { method: 'POST', path: '/audit/check', handler: 'audit.check', config: may(READ_AUDIT) },
];
