const action = (name: string) => [{ action: `plugin::social.${name}`, subject: null }];

/** As the server registers them (server/permissions.ts). */
export const MANAGE_ACCOUNTS = action('accounts.manage');
export const READ_POSTS = action('posts.read');
export const WRITE_POSTS = action('posts.write');
/** Who finds anything here. */
export const SEE_SOCIAL = [...READ_POSTS, ...MANAGE_ACCOUNTS];
