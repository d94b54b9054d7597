import type { MailKind } from '../../contracts/index.ts';

/** How the staff calls each mail, in the order in which people meet them. */
export const MAIL_NAMES: Record<MailKind, string> = {
  welcome: 'Bienvenue',
  'verify-address': 'Vérification de l’adresse',
  'sign-in-code': 'Code de connexion',
  'new-device': 'Nouvel appareil',
  'reset-password': 'Nouveau mot de passe',
  'contact-received': 'Message reçu (équipe)',
  'contact-reply': 'Message reçu (accusé)',
  'kyc-received': 'Identité : dossier reçu',
  'kyc-needs-information': 'Identité : il manque une pièce',
  'kyc-approved': 'Identité : dossier accepté',
  'kyc-rejected': 'Identité : dossier refusé',
  'affiliation-requested': 'Affiliation : demande (marchand)',
  'affiliation-approved': 'Affiliation : acceptée',
  'affiliation-refused': 'Affiliation : refusée',
  'order-confirmed': 'Commande confirmée',
  voucher: 'Bon d’achat',
  refund: 'Remboursement',
  'commission-earned': 'Commission gagnée',
  'payout-sent': 'Versement envoyé',
  'trial-ending': 'Fin de l’essai',
  'payment-failed': 'Paiement refusé',
  'newsletter-confirm': 'Lettre : confirmation',
  'newsletter-weekly': 'Lettre de la semaine',
  'audit-broken': 'Journal altéré (équipe)',
};
