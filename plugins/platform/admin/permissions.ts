const action = (name: string) => [{ action: `plugin::platform.${name}`, subject: null }];

/** As the server registers them (server/permissions.ts). */
export const READ_MAILS = action('mails.read');
export const READ_JOBS = action('jobs.read');
export const READ_AUDIT = action('audit.read');
export const MANAGE_JOBS = action('jobs.manage');
