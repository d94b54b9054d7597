import type { AuditRow, BrokenReason } from '../../../contracts/index.ts';

/** What the deeds are called, by the second half of their name. */
const DONE: Record<string, string> = {
  created: 'créé',
  changed: 'modifié',
  deleted: 'supprimé',
  published: 'publié',
  unpublished: 'dépublié',
  reset: 'remis à la version publiée',
};
const THINGS: Record<string, string> = {
  content: 'Contenu',
  account: 'Compte client',
  file: 'Fichier',
  folder: 'Dossier',
  staff: 'Membre de l’équipe',
  role: 'Rôle',
  'api-token': 'Jeton d’API',
  'transfer-token': 'Jeton de transfert',
  'user-role': 'Rôle client',
  language: 'Langue',
  webhook: 'Webhook',
  setting: 'Réglage',
};
const DEEDS: Record<string, string> = {
  'staff.signed-in': 'Connexion',
  'staff.signed-out': 'Déconnexion',
  'staff.sign-in-failed': 'Connexion refusée',
  'staff.password-forgotten': 'Mot de passe oublié',
  'staff.password-changed': 'Mot de passe de l’équipe changé',
  'staff.locked': 'Accès de l’équipe verrouillé après dix mots de passe faux',
  'staff.unlocked': 'Accès de l’équipe déverrouillé',
  'payment-event.replayed': 'Événement de paiement suivi de nouveau',
  'subscription.asked': 'Abonnement : page de paiement ouverte',
  'subscription.moved': 'Abonnement : changement de formule',
  'subscription.cancelled': 'Abonnement : résiliation',
  'subscription.resumed': 'Abonnement : résiliation ou changement annulé',
  'subscription.trial-refused': 'Abonnement : second essai refusé et annulé',
  'subscription.changed': 'Abonnement mis à jour d’après Stripe',
  'job.retried': 'Tâche relancée',
  'job.dropped': 'Tâche supprimée',
  'mail.tried': 'E-mail d’essai envoyé',
  'audit.exported': 'Journal exporté',
  'two-factor.enabled': 'Double authentification activée',
  'two-factor.disabled': 'Double authentification désactivée',
  'two-factor.codes-renewed': 'Codes de secours renouvelés',
  'two-factor.locked': 'Compte verrouillé après trop de codes faux',
  'two-factor.recovery-asked': 'Second facteur perdu : demande',
  'two-factor.recovery-confirmed': 'Second facteur perdu : adresse confirmée',
  'two-factor.recovery-approved-first': 'Second facteur perdu : première approbation',
  'two-factor.recovery-approved': 'Second facteur perdu : demande acceptée, facteur retiré',
  'two-factor.recovery-refused': 'Second facteur perdu : demande refusée',
  'two-factor.recovery-cancelled': 'Second facteur perdu : demande annulée',
  'two-factor.recovery-lapsed': 'Second facteur perdu : demande expirée',
  'account.signed-out': 'Appareils déconnectés',
  'account.registered': 'Inscription',
  'account.verified': 'Adresse confirmée',
  'account.password-reset': 'Mot de passe remplacé par lien',
  'account.password-changed': 'Mot de passe changé',
  'account.address-changed': 'Adresse e-mail changée',
  'account.kind-changed': 'Type de compte changé',
  'account.provider-linked': 'Connexion par un fournisseur ajoutée',
  'account.provider-unlinked': 'Connexion par un fournisseur retirée',
  'account.profile-changed': 'Profil modifié',
  'account.exported': 'Données exportées par leur titulaire',
  'account.deletion-planned': 'Suppression du compte demandée',
  'account.deletion-undone': 'Suppression du compte annulée',
  'account.erased': 'Compte effacé',
  'account.lapsed': 'Inscription jamais confirmée, effacée',
  'order.placed': 'Commande passée',
  'order.confirmed': 'Commande confirmée par code',
  'order.cancelled': 'Commande annulée',
  'order.missed': 'Commande jamais retirée',
  'order.shipped': 'Commande expédiée',
  'order.delivered': 'Commande livrée',
  'order.collected': 'Commande : espèces encaissées',
  'order.refused': 'Commande refusée à la livraison',
  'shop.opened': 'Boutique ouverte par son marchand',
  'orders.exported': 'Commandes d’une boutique exportées',
  'voucher.redeemed': 'Bon utilisé',
  'voucher.undone': 'Utilisation d’un bon annulée',
  'refund.asked': 'Remboursement demandé',
  'refund.agreed': 'Remboursement : second accord',
  'refund.declined': 'Remboursement : second accord refusé',
  'refund.retried': 'Remboursement renvoyé',
  'refund.given': 'Remboursement en espèces rendu',
  'refund.succeeded': 'Remboursement arrivé',
  'refund.failed': 'Remboursement refusé par le prestataire',
  'kyc.document-uploaded': 'Document déposé',
  'kyc.document-removed': 'Document retiré par son titulaire',
  'kyc.document-viewed': 'Document consulté',
  'kyc.document-erased': 'Document effacé',
  'kyc.submit': 'Vérification : dossier envoyé',
  'kyc.answer': 'Vérification : réponse envoyée',
  'kyc.restart': 'Vérification : dossier repris',
  'kyc.change': 'Vérification : identité ou compte modifié',
  'kyc.claim': 'Vérification : dossier pris en charge',
  'kyc.release': 'Vérification : dossier remis dans la file',
  'kyc.ask': 'Vérification : complément demandé',
  'kyc.approve': 'Vérification : dossier approuvé',
  'kyc.confirm': 'Vérification : seconde approbation',
  'kyc.return': 'Vérification : renvoyé à l’examen',
  'kyc.reject': 'Vérification : dossier refusé',
  'kyc.expire': 'Vérification : arrivée à échéance',
  'kyc.suspend': 'Vérification : suspendue',
  'kyc.revoke': 'Vérification : révoquée',
  'kyc.erase': 'Vérification : dossier effacé',
  'kyc.note': 'Vérification : note ajoutée',
  'kyc.hold': 'Vérification : conservation imposée ou levée',
};

/** A deed as a person says it; what another plugin has named stays as it is. */
export function deedOf(action: string): string {
  const [thing = '', done = ''] = action.split('.');
  if (DEEDS[action]) return DEEDS[action];
  return THINGS[thing] && DONE[done] ? `${THINGS[thing]} : ${DONE[done]}` : action;
}

const KINDS: Record<string, string> = {
  product: 'Produit',
  deal: 'Offre',
  category: 'Catégorie',
  city: 'Ville',
  merchant: 'Marchand',
  review: 'Avis',
  article: 'Article',
  author: 'Auteur',
  tag: 'Thème',
  faq: 'Question',
  'legal-page': 'Page légale',
  testimonial: 'Témoignage',
  home: 'Page d’accueil',
  'site-setting': 'Réglages du site',
  'contact-message': 'Message de contact',
  user: 'Client',
  file: 'Fichier',
  folder: 'Dossier',
  staff: 'Équipe',
  role: 'Rôle',
  'api-token': 'Jeton d’API',
  'transfer-token': 'Jeton de transfert',
  'user-role': 'Rôle client',
  language: 'Langue',
  webhook: 'Webhook',
  setting: 'Réglage',
  job: 'Tâche',
  mail: 'E-mail',
  audit: 'Journal',
  'kyc-case': 'Dossier de vérification',
  order: 'Commande',
  voucher: 'Bon',
  refund: 'Remboursement',
};
export const SUBJECT_KINDS = Object.entries(KINDS);

export function subjectOf({ kind, id, name }: AuditRow['subject']): string {
  return `${KINDS[kind] ?? kind} ${name ? `« ${name} »` : id}`;
}

const NOBODY: Record<string, string> = { system: 'Système', visitor: 'Visiteur' };

export function actorOf({ kind, id, name }: AuditRow['actor']): string {
  if (NOBODY[kind]) return NOBODY[kind];
  return name ?? `${KINDS[kind] ?? kind} ${id}`;
}

export const REASONS: Record<BrokenReason, string> = {
  number: 'une ligne manque, ou a été ajoutée',
  link: 'elle ne suit pas la précédente',
  content: 'elle n’a plus son contenu d’origine',
  cut: 'la fin du journal a été coupée',
  noted: 'elle n’est pas celle qui avait été relevée',
};
