export const READ_ORDERS = 'plugin::orders.read';
export const MANAGE_ORDERS = 'plugin::orders.manage';
export const READ_REFUNDS = 'plugin::orders.refunds.read';
export const DECIDE_REFUNDS = 'plugin::orders.refunds.decide';
export const READ_COUPONS = 'plugin::orders.coupons.read';
export const MANAGE_COUPONS = 'plugin::orders.coupons.manage';
export const READ_SETTLEMENTS = 'plugin::orders.settlements.read';
export const MANAGE_SETTLEMENTS = 'plugin::orders.settlements.manage';

const action = (uid: string, displayName: string) => ({ section: 'plugins', pluginName: 'orders', uid, displayName });

/** What a role of the admin panel may be given. */
export const PERMISSIONS = [
  action('read', 'Voir les commandes, leurs paiements et les litiges'),
  action('manage', 'Encaisser, clore et annuler des commandes'),
  action('refunds.read', 'Voir les remboursements'),
  action('refunds.decide', 'Rembourser, et décider des remboursements qui demandent deux accords'),
  action('coupons.read', 'Voir les codes promo de la plateforme'),
  action('coupons.manage', 'Créer, modifier et arrêter les codes promo de la plateforme'),
  action('settlements.read', 'Voir ce que doivent les marchands, et leurs règlements'),
  action('settlements.manage', 'Enregistrer les règlements des marchands, et confirmer ceux d’une autre personne'),
];
