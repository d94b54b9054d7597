import { line, strong } from '../../content.ts';

export const fr = {
  commission: {
    subject: 'Vous avez gagné une commission',
    preheader: (amount: string, deal: string) => line`${amount} grâce à « ${deal} ».`,
    title: line`Une vente grâce à vous`,
    label: 'Votre commission',
    intro: (deal: string) => line`Quelqu’un a acheté ${strong(deal)} en passant par votre lien.`,
    soldAt: 'Vente du',
    sale: 'Montant de la vente',
    payableAt: 'Acquise le',
    afterDelivery: 'Quelque temps après la livraison',
    pending: 'Total en attente',
    explain: line`D’ici là, un remboursement à l’acheteur annulerait la commission. Ensuite, elle vous est définitivement acquise.`,
    action: 'Voir mes commissions',
  },
  payout: {
    subject: 'Votre versement est parti',
    preheader: (amount: string) => line`${amount} en route vers votre compte.`,
    title: line`Votre versement est parti`,
    label: 'Montant versé',
    intro: line`Le virement est ordonné. Selon votre banque, il arrive sous un à trois jours ouvrés.`,
    account: 'Vers le compte',
    at: 'Ordonné le',
    reference: 'Référence',
    warning: line`Ce compte n’est pas le vôtre ? Écrivez-nous tout de suite.`,
    action: 'Voir mes versements',
  },
  failed: {
    subject: 'Votre versement est revenu',
    preheader: (amount: string) => line`${amount} n’ont pas pu arriver sur votre compte.`,
    title: line`Votre versement est revenu`,
    intro: (amount: string) =>
      line`Votre banque nous a renvoyé ${strong(amount)}. Rien n’est perdu : cette somme vous est de nouveau due.`,
    account: 'Vers le compte',
    reason: 'Motif',
    next: line`Vérifiez votre compte bancaire dans votre dossier de vérification. Le prochain versement reprendra cette somme.`,
    action: 'Voir mes versements',
  },
};

export type EarningsTexts = typeof fr;
