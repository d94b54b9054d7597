import { line } from '../../content.ts';

export const fr = {
  received: {
    subject: (reference: string, subject: string) => `[${reference}] ${subject}`,
    preheader: (name: string) => line`Message de ${name}. Répondez à cet e-mail pour lui répondre.`,
    title: line`Un nouveau message`,
    intro: (name: string) =>
      line`${name} a écrit depuis la page de contact. Répondre à cet e-mail, c’est lui répondre.`,
    reference: 'Référence',
    subjectLabel: 'Objet',
    email: 'E-mail',
    at: 'Reçu le',
    action: 'Ouvrir le message',
  },
  reply: {
    subject: (reference: string) => `Nous avons bien reçu votre message [${reference}]`,
    preheader: line`Une personne de l’équipe va vous répondre.`,
    title: line`Votre message est bien arrivé`,
    intro: line`Merci de nous avoir écrit. Une personne de notre équipe lit chaque message et vous répondra à cette adresse.`,
    reference: 'Référence',
    at: 'Reçu le',
    add: line`Quelque chose à ajouter ? Répondez à cet e-mail en gardant la référence dans l’objet.`,
    ignore: line`Vous ne nous avez pas écrit ? Quelqu’un s’est trompé d’adresse : vous pouvez ignorer ce message.`,
  },
  answer: {
    subject: (reference: string) => `Réponse à votre message [${reference}]`,
    preheader: line`Notre équipe vous répond.`,
    title: (name: string) => line`Bonjour ${name},`,
    signed: (site: string) => line`L’équipe ${site}`,
    wrote: (at: string) => line`Vous nous aviez écrit le ${at} :`,
    more: line`Autre chose ? Répondez à cet e-mail en gardant la référence dans l’objet.`,
  },
};

export type ContactTexts = typeof fr;
