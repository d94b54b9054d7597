const action = (name: string) => ({ action: `plugin::kyc.${name}`, subject: null });

/** As the server registers them (server/permissions.ts); any of them opens the pages. */
export const SEE_CASES = ['review', 'approve', 'audit'].map(action);
