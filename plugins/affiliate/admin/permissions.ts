const action = (name: string) => [{ action: `plugin::affiliate.${name}`, subject: null }];

/** As the server registers them (server/permissions.ts). */
export const READ_AFFILIATION = action('read');
export const SEE_FRAUD = [...READ_AFFILIATION, ...action('fraud.decide')];
export const MANAGE_PAYOUTS = action('payouts.manage');
export const SEE_PAYOUTS = [...action('payouts.read'), ...MANAGE_PAYOUTS];
