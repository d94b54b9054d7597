const action = (name: string) => [{ action: `plugin::audience.${name}`, subject: null }];

/** As the server registers them (server/permissions.ts). */
export const READ_MESSAGES = action('messages.read');
export const READ_NEWSLETTER = action('newsletter.read');
export const READ_MEASURE = action('measure.read');
