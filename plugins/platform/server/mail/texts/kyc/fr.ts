import { line } from '../../content.ts';

export const fr = {
  reference: 'Dossier',
  received: {
    subject: 'Votre dossier de vérification est bien arrivé',
    preheader: line`Nous l’examinons et vous écrivons dès que c’est fait.`,
    title: line`Votre dossier est bien arrivé`,
    intro: line`Nous examinons vos pièces et vous écrivons dès que c’est fait. D’ici là, vous n’avez rien à faire.`,
    at: 'Reçu le',
    privacy: line`Vos pièces sont chiffrées et ne sont vues que par les personnes chargées de la vérification.`,
    action: 'Suivre mon dossier',
  },
  needsInformation: {
    subject: 'Il manque une pièce à votre dossier',
    preheader: line`Complétez votre dossier pour que nous puissions continuer.`,
    title: line`Encore un petit effort`,
    intro: line`Nous avons commencé à examiner votre dossier. Pour continuer, il nous faut :`,
    warning: line`N’envoyez jamais vos pièces par e-mail : déposez-les dans votre espace, où elles sont chiffrées.`,
    action: 'Compléter mon dossier',
  },
  approved: {
    subject: 'Votre identité est vérifiée',
    preheader: line`Vos gains peuvent maintenant vous être versés.`,
    title: line`Votre identité est vérifiée`,
    intro: line`Tout est en ordre, merci. Votre compte est complet et vos gains peuvent désormais vous être versés.`,
    at: 'Vérifié le',
    action: 'Ouvrir mon espace',
  },
  frozen: {
    subject: 'Vos informations de versement ont changé',
    preheader: line`Les versements reprennent dans 72 heures.`,
    title: line`Vos informations ont changé`,
    intro: line`Votre identité ou votre compte bancaire vient d’être modifié. Pour vous protéger, rien n’est versé pendant 72 heures, et nous vérifions le nouveau dossier.`,
    until: 'Versements suspendus jusqu’au',
    warning: line`Ce n’était pas vous ? Ouvrez votre compte, changez votre mot de passe et écrivez-nous sans attendre.`,
    action: 'Voir mon dossier',
  },
  rejected: {
    subject: 'Votre dossier de vérification n’a pas été accepté',
    preheader: line`La raison, et ce que vous pouvez faire.`,
    title: line`Nous n’avons pas pu vérifier votre identité`,
    intro: line`Après examen, nous n’avons pas pu accepter votre dossier. Voici pourquoi :`,
    author: 'L’équipe de vérification',
    next: line`Vous pensez que c’est une erreur, ou votre situation a changé ? Écrivez-nous : une autre personne reprendra votre dossier.`,
    action: 'Demander un nouvel examen',
  },
};

export type KycTexts = typeof fr;
