import { line } from '../../content.ts';

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
};

export type StaffTexts = typeof fr;
