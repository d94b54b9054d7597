const of = (action: string) => [
  { action: `plugin::content-manager.explorer.${action}`, subject: 'api::redirect.redirect' },
];

/** Who may read, make and change redirections does the rest of findability as well (src/seo/routes.ts). */
export const READ_SEO = of('read');
export const MAKE_REDIRECTS = of('create');
export const CHANGE_SEO = of('update');
