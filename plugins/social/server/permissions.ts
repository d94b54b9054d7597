export const MANAGE_ACCOUNTS = 'plugin::social.accounts.manage';

/** What a role of the admin panel may be given. */
export const PERMISSIONS = [
  {
    section: 'plugins',
    pluginName: 'social',
    uid: 'accounts.manage',
    displayName: 'Connecter et déconnecter les comptes officiels sur les réseaux',
  },
];
