export const READ = 'plugin::identity.recovery.read';
export const DECIDE = 'plugin::identity.recovery.decide';

const action = (uid: string, displayName: string) => ({ section: 'plugins', pluginName: 'identity', uid, displayName });

/** What a role of the admin panel may be given. */
export const PERMISSIONS = [
  action('recovery.read', 'Lire les demandes de second facteur perdu'),
  action('recovery.decide', 'Accepter ou refuser les demandes de second facteur perdu'),
];
