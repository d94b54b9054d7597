import { line, strong } from '../../content.ts';

export const fr = {
  trial: {
    subject: (plan: string) => `Votre essai ${plan} se termine bientôt`,
    preheader: (at: string) => line`Il se termine le ${at}. Vous restez libre de votre choix.`,
    title: line`Votre essai se termine bientôt`,
    intro: (plan: string, at: string, price: string) =>
      line`Votre essai de la formule ${strong(plan)} se termine le ${strong(at)}. Sans action de votre part, elle continue ensuite au prix de ${price}.`,
    per: { month: (price: string) => `${price} par mois`, year: (price: string) => `${price} par an` },
    plan: 'Formule',
    endsAt: 'Fin de l’essai',
    price: 'Ensuite',
    choice: line`Vous pouvez changer de formule ou résilier jusqu’à cette date : rien ne vous sera prélevé.`,
    action: 'Gérer mon abonnement',
  },
  refused: {
    subject: (plan: string) => `Votre essai ${plan} n’a pas pu commencer`,
    preheader: line`Un essai a déjà eu lieu. Rien ne vous a été prélevé.`,
    title: line`Votre essai n’a pas pu commencer`,
    intro: (plan: string) =>
      line`L’essai gratuit est offert une seule fois par entreprise et par carte bancaire, et il a déjà servi. L’essai de la formule ${strong(plan)} a donc été annulé.`,
    free: line`Rien ne vous a été prélevé, et vos offres déjà en ligne y restent.`,
    next: (plan: string) =>
      line`Pour utiliser ${strong(plan)}, choisissez-la sans essai : elle commence dès le paiement. Si vous pensez que c’est une erreur, répondez-nous depuis la page de contact.`,
    action: 'Choisir ma formule',
  },
  failed: {
    subject: 'Votre paiement n’a pas abouti',
    preheader: (plan: string) => line`Mettez à jour votre moyen de paiement pour garder ${plan}.`,
    title: line`Votre paiement n’a pas abouti`,
    intro: (plan: string) =>
      line`Votre banque a refusé le paiement de votre abonnement ${strong(plan)}. C’est souvent une carte expirée ou un plafond atteint.`,
    amount: 'Montant',
    at: 'Refusé le',
    next: 'Prochain essai',
    warning: line`Mettez à jour votre moyen de paiement. Vos offres restent en ligne en attendant.`,
    safety: line`Nous ne demandons jamais de numéro de carte par e-mail. Dans le doute, ouvrez notre site vous-même plutôt que ce bouton.`,
    action: 'Mettre à jour mon paiement',
  },
};

export type BillingTexts = typeof fr;
