import { line, strong } from '../../content.ts';

export const fr = {
  locked: {
    subject: 'Votre accès à l’administration est verrouillé',
    preheader: line`Trop de mots de passe faux ont été essayés.`,
    title: line`Votre accès est verrouillé`,
    intro: line`Dix mots de passe faux ont été essayés pour votre compte d’administration. D’ici l’heure indiquée, même le bon mot de passe est refusé.`,
    until: 'Verrouillé jusqu’au',
    advice: line`C’était vous ? Attendez, ou choisissez tout de suite un nouveau mot de passe : le verrou est alors levé.`,
    action: 'Choisir un nouveau mot de passe',
    others: line`Ce n’était pas vous ? Quelqu’un cherche votre mot de passe : prévenez un super-administrateur.`,
  },
  password: {
    subject: 'Votre mot de passe d’administration a été changé',
    title: line`Votre mot de passe a été changé`,
    intro: line`Le mot de passe de votre compte d’administration vient d’être remplacé, et tous vos appareils ont été déconnectés.`,
    at: 'Date, heure du Maroc',
    warning: line`Ce n’était pas vous ? Choisissez tout de suite un nouveau mot de passe et prévenez un super-administrateur.`,
    action: 'Choisir un nouveau mot de passe',
  },
  post: {
    subject: (title: string) => `À relire : ${title}`,
    title: line`Une publication officielle attend votre relecture`,
    intro: (author: string) =>
      line`${strong(author)} a préparé une publication officielle, et demande qu’une seconde personne l’approuve.`,
    post: 'Publication',
    at: 'Départ prévu, heure du Maroc',
    atOnce: 'Dès son approbation',
    action: 'Relire la publication',
    others: line`Rien ne part avant qu’elle soit approuvée. Une seule approbation suffit : si quelqu’un d’autre l’a déjà relue, il n’y a rien à faire.`,
  },
};

export type StaffTexts = typeof fr;
