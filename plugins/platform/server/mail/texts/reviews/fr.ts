import { line, strong } from '../../content.ts';

export const fr = {
  ask: {
    subject: (product: string) => `Votre avis sur ${product}`,
    preheader: line`Deux minutes pour aider ceux qui hésitent encore.`,
    title: line`Qu’en avez-vous pensé ?`,
    intro: (product: string) =>
      line`Vous avez profité de ${strong(product)}. Racontez comment c’était, en bien comme en mal.`,
    others: line`D’autres articles de cette commande attendent aussi votre avis.`,
    after: line`Seuls votre prénom et votre initiale sont affichés. Notre équipe relit chaque avis avant de le publier.`,
    action: 'Donner mon avis',
    stop: line`Nous ne posons la question qu’une fois par commande. Vous pouvez refuser ces messages dans vos notifications.`,
  },
  approved: {
    subject: (product: string) => `Votre avis est en ligne : ${product}`,
    preheader: line`Merci d’avoir pris le temps de l’écrire.`,
    title: line`Votre avis est en ligne`,
    intro: (product: string) =>
      line`Tout le monde peut maintenant lire ce que vous dites de ${strong(product)}. Merci !`,
    action: 'Revoir mon avis',
  },
  rejected: {
    subject: (product: string) => `Votre avis sur ${product} n’est pas publié`,
    preheader: line`Voici pourquoi, et ce que vous pouvez faire.`,
    title: line`Votre avis n’est pas publié`,
    intro: (product: string) =>
      line`Nous avons relu votre avis sur ${strong(product)}, et nous ne pouvons pas le publier tel quel.`,
    team: 'L’équipe de modération',
    next: line`Une critique n’est jamais un motif de refus. Corrigez votre texte, et nous le relirons.`,
    action: 'Modifier mon avis',
  },
};

export type ReviewsTexts = typeof fr;
