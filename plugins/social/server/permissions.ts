export const MANAGE_ACCOUNTS = 'plugin::social.accounts.manage';
/** Sees posts, calendar, queue, templates, library and figures. */
export const READ_POSTS = 'plugin::social.posts.read';
/** Writes, submits, plans, moves and drops; templates, library and tests too. */
export const WRITE_POSTS = 'plugin::social.posts.write';
/** Approves what somebody else has written. */
export const APPROVE_POSTS = 'plugin::social.posts.approve';

const inPanel = (uid: string, displayName: string) => ({ section: 'plugins', pluginName: 'social', uid, displayName });

/** What a role of the admin panel may be given. */
export const PERMISSIONS = [
  inPanel('accounts.manage', 'Connecter et déconnecter les comptes officiels sur les réseaux'),
  inPanel('posts.read', 'Voir les publications officielles, leur calendrier et leurs résultats'),
  inPanel('posts.write', 'Écrire et programmer les publications officielles'),
  inPanel('posts.approve', 'Approuver les publications officielles écrites par d’autres'),
];
