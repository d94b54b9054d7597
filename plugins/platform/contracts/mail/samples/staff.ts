import type { Samples } from './shared.ts';

const forgotUrl = 'https://admin.shareyoursales.ma/admin/auth/forgot-password';

export const staffSamples: Samples<'staff-locked' | 'staff-password-changed' | 'staff-post-waiting'> = {
  'staff-locked': () => ({ name: 'Salma Bennani', until: '2026-11-23T10:15:00Z', forgotUrl }),
  'staff-password-changed': () => ({ name: 'Salma Bennani', at: '2026-11-23T10:00:00Z', forgotUrl }),
  'staff-post-waiting': () => ({
    name: 'Youssef Alami',
    title: 'La semaine des riads',
    author: 'Imane Bennis',
    at: '2026-12-24T08:00:00Z',
    postUrl: 'https://admin.shareyoursales.ma/admin/plugins/social/posts/pst_17',
  }),
};
