import { line, strong } from '../../content.ts';

export const fr = {
  exists: {
    subject: 'Vous avez déjà un compte',
    preheader: line`Cette adresse a déjà un compte : connectez-vous.`,
    title: line`Vous avez déjà un compte`,
    intro: (site: string) =>
      line`Quelqu’un, sans doute vous, vient de s’inscrire sur ${site} avec cette adresse. Elle a déjà un compte : rien n’a été créé ni modifié.`,
    action: 'Me connecter',
    forgot: 'J’ai oublié mon mot de passe',
    ignore: line`Ce n’était pas vous ? Il n’y a rien à faire : votre compte reste tel qu’il est.`,
  },
  confirm: {
    subject: 'Confirmez votre nouvelle adresse',
    preheader: line`Un clic, et votre compte passe à cette adresse.`,
    title: line`Confirmez votre nouvelle adresse`,
    intro: (site: string) => line`Un compte de ${site} doit passer à cette adresse. Confirmez qu’elle est bien la vôtre.`,
    action: 'Confirmer cette adresse',
    validity: (until: string) => line`Ce lien ne sert qu’une fois, jusqu’au ${strong(until)}.`,
    ignore: line`Vous n’avez rien demandé ? Ne faites rien : sans confirmation, rien ne change.`,
  },
  changed: {
    subject: {
      password: 'Votre mot de passe a été changé',
      'address-asked': 'Votre adresse e-mail va changer',
      address: 'Votre adresse e-mail a été changée',
      'google-linked': 'Google ouvre désormais votre compte',
      'google-unlinked': 'Google n’ouvre plus votre compte',
      'facebook-linked': 'Facebook ouvre désormais votre compte',
      'facebook-unlinked': 'Facebook n’ouvre plus votre compte',
      'deletion-planned': 'Votre compte va être supprimé',
      'deletion-undone': 'Votre compte est conservé',
      deleted: 'Votre compte est supprimé',
    },
    text: {
      password: line`Le mot de passe de votre compte vient d’être changé, et vos autres appareils ont été déconnectés.`,
      'address-asked': line`Quelqu’un, sans doute vous, a demandé que votre compte passe à une autre adresse. Le changement se fera quand la nouvelle adresse l’aura confirmé.`,
      address: line`Votre compte utilise désormais une autre adresse. Celle-ci ne permet plus de s’y connecter.`,
      'google-linked': line`Un compte Google vient d’être lié à votre compte : il permet de s’y connecter.`,
      'google-unlinked': line`Le compte Google qui permettait de se connecter à votre compte vient d’en être retiré.`,
      'facebook-linked': line`Un compte Facebook vient d’être lié à votre compte : il permet de s’y connecter.`,
      'facebook-unlinked': line`Le compte Facebook qui permettait de se connecter à votre compte vient d’en être retiré.`,
      'deletion-planned': line`Vous avez demandé la suppression de votre compte. Vos appareils ont été déconnectés.`,
      'deletion-undone': line`Vous vous êtes connecté : la suppression de votre compte est annulée. Rien n’a été effacé.`,
      deleted: line`Votre compte et vos données sont effacés. Nous gardons seulement ce que la loi nous oblige à garder, comme les factures. C’est le dernier message que vous recevez de nous.`,
    },
    at: 'Date, heure du Maroc',
    until: (until: string) => line`Vous avez changé d’avis ? Connectez-vous avant le ${strong(until)}, et tout reste comme avant.`,
    warning: line`Ce n’était pas vous ? Choisissez tout de suite un nouveau mot de passe, puis écrivez-nous.`,
    action: {
      password: 'Choisir un nouveau mot de passe',
      'address-asked': 'Choisir un nouveau mot de passe',
      address: 'Nous écrire',
      'google-linked': 'Voir la sécurité de mon compte',
      'google-unlinked': 'Voir la sécurité de mon compte',
      'facebook-linked': 'Voir la sécurité de mon compte',
      'facebook-unlinked': 'Voir la sécurité de mon compte',
      'deletion-planned': 'Garder mon compte',
      'deletion-undone': 'Ouvrir mon compte',
      deleted: 'Revenir au site',
    },
  },
}; // prettier-ignore

export type ChangeTexts = typeof fr;
