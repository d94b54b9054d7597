import { line, strong } from '../../content.ts';

export const fr = {
  confirmed: {
    subject: (number: string) => `Commande ${number} confirmée`,
    title: line`Merci pour votre commande`,
    paid: {
      preheader: (total: string) => line`Merci ! Total payé : ${total}.`,
      intro: (number: string, at: string) =>
        line`Votre commande ${strong(number)} du ${at} est confirmée et payée. Chaque bon vous parvient dans un e-mail à part.`,
      total: 'Total payé',
    },
    'on-delivery': {
      preheader: (total: string) => line`Merci ! À payer à la livraison : ${total}.`,
      intro: (number: string, at: string) =>
        line`Votre commande ${strong(number)} du ${at} est confirmée. Préparez le montant exact : vous le réglez en espèces à la livraison.`,
      total: 'À payer à la livraison',
    },
    'on-site': {
      preheader: (total: string) => line`Merci ! À payer sur place : ${total}.`,
      intro: (number: string, at: string) =>
        line`Votre commande ${strong(number)} du ${at} est confirmée. Vous payez sur place, en montrant votre bon ; chaque bon vous parvient dans un e-mail à part.`,
      total: 'À payer sur place',
    },
    quantity: (quantity: number, merchant: string) => line`${quantity} × chez ${merchant}`,
    action: 'Voir ma commande',
  },
  code: {
    subject: (number: string) => `Confirmez votre commande ${number}`,
    preheader: line`Votre code est valable quelques minutes.`,
    title: line`Confirmez votre commande`,
    intro: (number: string) =>
      line`Saisissez ce code sur la page de votre commande ${strong(number)}. Sans lui, elle s’annule d’elle-même.`,
    label: 'Code de confirmation',
    validity: (until: string) => line`Il est valable jusqu’à ${strong(until)}, heure du Maroc.`,
    action: 'Confirmer ma commande',
  },
  voucher: {
    subject: (deal: string) => `Votre bon : ${deal}`,
    preheader: (until: string) => line`À présenter sur place avant le ${until}.`,
    title: line`Votre bon est prêt`,
    intro: (merchant: string) =>
      line`Montrez ce code QR chez ${merchant}, sur votre téléphone ou imprimé. Sans code QR, le code écrit suffit.`,
    code: 'Code du bon',
    qrAlt: 'Code QR de votre bon',
    validity: (until: string) => line`Valable jusqu’au ${strong(until)}`,
    place: 'Adresse',
    phone: 'Téléphone',
    map: 'Voir sur la carte',
    care: line`Ce code vaut de l’argent : ne le publiez pas, et ne le donnez qu’à la personne à qui vous offrez le bon.`,
    action: 'Ouvrir le bon en ligne',
  },
  ending: {
    subject: (deal: string) => `Votre bon arrive à échéance : ${deal}`,
    preheader: (until: string) => line`Utilisez-le avant la fin du ${until}.`,
    title: line`Pensez à votre bon`,
    intro: (count: number, deal: string, merchant: string, until: string) =>
      count === 1
        ? line`Votre bon « ${deal} » chez ${merchant} est valable jusqu’au ${strong(until)}.`
        : line`Vos ${String(count)} bons « ${deal} » chez ${merchant} sont valables jusqu’au ${strong(until)}.`,
    after: line`Passé cette date, un bon garde chez le marchand la valeur que vous avez payée, mais plus le prix de l’offre.`,
    action: 'Voir mes bons',
  },
  refund: {
    subject: (number: string) => `Remboursement de votre commande ${number}`,
    preheader: (amount: string) => line`${amount} vous sont rendus.`,
    title: line`Nous vous remboursons`,
    label: 'Montant remboursé',
    intro: line`Le montant revient sur le moyen de paiement que vous aviez utilisé. Selon votre banque, il apparaît sous quelques jours ouvrés.`,
    number: 'Commande',
    at: 'Remboursée le',
    reason: 'Motif',
    action: 'Voir ma commande',
  },
};

export type OrdersTexts = typeof fr;
