import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { BulletList, ClockCounterClockwise, Mail } from '@strapi/icons';
import { READ_AUDIT, READ_JOBS, READ_MAILS } from './permissions.ts';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'platform', name: 'platform' });
    app.addMenuLink({
      to: 'plugins/platform/jobs',
      icon: BulletList,
      intlLabel: { id: 'platform.jobs.title', defaultMessage: 'Tâches' },
      permissions: READ_JOBS,
      position: 20,
      Component: () => import('./pages/JobsPage.tsx').then(({ JobsPage }) => ({ default: JobsPage })),
    });
    app.addMenuLink({
      to: 'plugins/platform/audit',
      icon: ClockCounterClockwise,
      intlLabel: { id: 'platform.audit.title', defaultMessage: 'Journal' },
      permissions: READ_AUDIT,
      position: 21,
      Component: () => import('./pages/AuditPage.tsx').then(({ AuditPage }) => ({ default: AuditPage })),
    });
    app.addMenuLink({
      to: 'plugins/platform/mails',
      icon: Mail,
      intlLabel: { id: 'platform.mails.title', defaultMessage: 'E-mails' },
      permissions: READ_MAILS,
      position: 19,
      Component: () => import('./pages/MailsPage.tsx').then(({ MailsPage }) => ({ default: MailsPage })),
    });
  },
};
