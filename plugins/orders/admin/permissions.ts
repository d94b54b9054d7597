const action = (name: string) => [{ action: `plugin::orders.${name}`, subject: null }];

/** As the server registers them (server/permissions.ts). */
export const READ_ORDERS = action('read');
export const SEE_REFUNDS = [...action('refunds.read'), ...action('refunds.decide')];
export const MANAGE_COUPONS = action('coupons.manage');
export const SEE_COUPONS = [...action('coupons.read'), ...MANAGE_COUPONS];
export const MANAGE_SETTLEMENTS = action('settlements.manage');
export const SEE_SETTLEMENTS = [...action('settlements.read'), ...MANAGE_SETTLEMENTS];
