const action = (name: string) => ({ action: `plugin::identity.${name}`, subject: null });

/** As the server registers them (server/permissions.ts); any of them opens the pages. */
export const SEE_RECOVERIES = ['recovery.read', 'recovery.decide'].map(action);
