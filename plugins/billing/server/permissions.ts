export const READ_BILLING = 'plugin::billing.read';
export const MANAGE_BILLING = 'plugin::billing.manage';

const action = (uid: string, displayName: string) => ({ section: 'plugins', pluginName: 'billing', uid, displayName });

/** What a role of the admin panel may be given; the super administrator has all. */
export const PERMISSIONS = [
  action('read', 'Voir les abonnements et les événements de Stripe'),
  action('manage', 'Suivre de nouveau un événement de Stripe'),
];
