export const READ_AFFILIATION = 'plugin::affiliate.read';
export const DECIDE_FRAUD = 'plugin::affiliate.fraud.decide';
export const READ_PAYOUTS = 'plugin::affiliate.payouts.read';
export const MANAGE_PAYOUTS = 'plugin::affiliate.payouts.manage';

const action = (uid: string, displayName: string) => ({
  section: 'plugins',
  pluginName: 'affiliate',
  uid,
  displayName,
});

/** What a role of the admin panel may be given. */
export const PERMISSIONS = [
  action('read', 'Voir les programmes, les liens et les commissions'),
  action('fraud.decide', 'Décider des commissions retenues, et de ce que fait chaque règle'),
  action('payouts.read', 'Voir les versements aux influenceurs'),
  action('payouts.manage', 'Préparer, accorder et envoyer les versements : jamais la même personne deux fois de suite'),
];
