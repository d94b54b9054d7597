import type { Samples } from './shared.ts';

export const safetySamples: Samples<'audit-broken'> = {
  'audit-broken': () => ({
    row: 18_422,
    reason: 'content',
    at: '2026-11-23T03:40:00Z',
    journalUrl: 'https://admin.shareyoursales.ma/admin/plugins/platform/audit',
  }),
};
