import { line, ltr, strong } from '../../content.ts';

export const fr = {
  changed: {
    subject: {
      on: 'Vérification en deux étapes activée',
      off: 'Vérification en deux étapes désactivée',
      'codes-renewed': 'Nouveaux codes de secours',
      'code-used': 'Un code de secours a servi',
    },
    text: {
      on: line`Votre compte demande désormais un code en plus du mot de passe. Vos autres appareils ont été déconnectés. Gardez vos codes de secours ailleurs que sur votre téléphone.`,
      off: line`Votre compte n’est plus protégé que par son mot de passe. Vos appareils de confiance et vos codes de secours ne comptent plus.`,
      'codes-renewed': line`De nouveaux codes de secours viennent d’être créés pour votre compte. Les anciens ne servent plus.`,
      'code-used': line`L’un de vos codes de secours vient de servir sur votre compte. Il ne servira plus. S’il vous en reste peu, faites-en de nouveaux.`,
    },
    left: 'Codes de secours restants',
    device: 'Appareil',
    at: 'Date, heure du Maroc',
    warning: line`Ce n’était pas vous ? Choisissez tout de suite un nouveau mot de passe : tous vos appareils seront déconnectés. Puis écrivez-nous.`,
    password: 'Choisir un nouveau mot de passe',
    secure: 'Voir la sécurité de mon compte',
  },
  confirm: {
    subject: 'Confirmez votre demande',
    preheader: line`Sans confirmation, rien ne change.`,
    intro: (device: string) =>
      line`Vous nous avez dit, depuis ${ltr(device)}, ne plus avoir accès à votre second facteur. Confirmez que cette demande vient de vous.`,
    action: 'Confirmer ma demande',
    validity: (until: string) => line`Ce lien ne sert qu’une fois, jusqu’au ${strong(until)}.`,
    then: line`Ensuite, il y a trois jours d’attente, pendant lesquels nous vous prévenons par tous les moyens que nous avons. Puis notre équipe décide.`,
    ignore: line`Vous n’avez rien demandé ? N’ouvrez pas ce lien. Un autre message vient de partir vers vous : il permet d’arrêter la demande.`,
  },
  recovery: {
    subject: {
      asked: 'Quelqu’un demande à retirer votre second facteur',
      confirmed: 'Votre second facteur pourrait être retiré',
      approved: 'Votre second facteur a été retiré',
      refused: 'Votre demande n’a pas été acceptée',
      cancelled: 'La demande est annulée',
      'factor-shown': 'La demande est annulée',
      lapsed: 'Votre demande n’a plus cours',
    },
    text: {
      asked: line`Quelqu’un qui connaît votre mot de passe dit ne plus avoir accès à votre second facteur. Rien n’est changé : la demande attend d’être confirmée depuis votre boîte e-mail.`,
      confirmed: line`La demande de retirer votre second facteur a été confirmée depuis votre boîte e-mail. Notre équipe l’examine, et ne peut pas l’accepter avant la date ci-dessous.`,
      approved: line`Votre demande est acceptée. L’application, les codes de secours et les appareils de confiance ne comptent plus, et tous vos appareils ont été déconnectés. Connectez-vous avec votre mot de passe et activez tout de suite un nouveau second facteur. Ce n’était pas vous ? Écrivez-nous sans attendre.`,
      refused: line`Nous n’avons pas pu nous assurer que cette demande vient de vous. Votre second facteur reste en place. Écrivez-nous si vous pouvez nous en dire plus.`,
      cancelled: line`La demande de retirer votre second facteur est annulée, et il reste en place. Si elle ne venait pas de vous, quelqu’un connaît votre mot de passe : choisissez-en un nouveau.`,
      'factor-shown': line`Votre second facteur vient de servir : il n’est donc pas perdu, et la demande de le retirer est annulée. Si elle ne venait pas de vous, quelqu’un connaît votre mot de passe : choisissez-en un nouveau.`,
      lapsed: line`Votre demande de retirer votre second facteur a expiré sans décision. Vous pouvez la refaire en vous connectant.`,
    },
    device: 'Demandé depuis',
    at: 'Date, heure du Maroc',
    notBefore: 'Pas accepté avant le',
    frozen: 'Versements suspendus jusqu’au',
    stop: line`Ce n’était pas vous ? Arrêtez la demande tout de suite : tous vos appareils seront déconnectés, et vous choisirez un nouveau mot de passe.`,
    notMe: 'Ce n’était pas moi',
    fine: line`C’était vous ? Il n’y a rien à faire dans ce message.`,
    action: {
      asked: 'Voir la sécurité de mon compte',
      confirmed: 'Voir la sécurité de mon compte',
      approved: 'Activer un second facteur',
      refused: 'Me connecter',
      cancelled: 'Choisir un nouveau mot de passe',
      'factor-shown': 'Choisir un nouveau mot de passe',
      lapsed: 'Me connecter',
    },
  },
}; // prettier-ignore

export type FactorTexts = typeof fr;
