/** As the server registers them (server/permissions.ts). */
export const READ_BILLING = [{ action: 'plugin::billing.read', subject: null }];
export const MANAGE_BILLING = [{ action: 'plugin::billing.manage', subject: null }];
