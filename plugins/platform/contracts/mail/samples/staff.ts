import type { Samples } from './shared.ts';

const forgotUrl = 'https://admin.shareyoursales.ma/admin/auth/forgot-password';

export const staffSamples: Samples<'staff-locked' | 'staff-password-changed'> = {
  'staff-locked': () => ({ name: 'Salma Bennani', until: '2026-11-23T10:15:00Z', forgotUrl }),
  'staff-password-changed': () => ({ name: 'Salma Bennani', at: '2026-11-23T10:00:00Z', forgotUrl }),
};
