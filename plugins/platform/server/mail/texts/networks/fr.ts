import { line, strong, type Line } from '../../content.ts';

type Why = 'expired' | 'password' | 'removed' | 'refused' | 'scopes' | 'restricted' | 'gone' | 'key-lost';

export const fr = {
  names: { instagram: 'Instagram', facebook: 'Facebook', tiktok: 'TikTok' },
  broken: {
    subject: (network: string) => `Votre compte ${network} n’accepte plus nos publications`,
    preheader: (account: string) => line`Rien ne peut plus être publié sur ${account} pour le moment.`,
    title: (network: string) => line`Votre compte ${network} vous attend`,
    intro: (account: string, network: string) =>
      line`Nous ne pouvons plus publier sur votre compte ${strong(account)} (${network}).`,
    why: {
      expired: () => line`L’autorisation que vous nous aviez donnée est arrivée à son terme : reconnectez le compte.`,
      password: (network) => line`Votre mot de passe ${network} a changé, ce qui annule notre autorisation : reconnectez le compte.`,
      removed: (network) => line`Notre application a été retirée dans les réglages de ${network} : reconnectez le compte pour nous autoriser de nouveau.`,
      refused: (network) => line`${network} n’accepte plus notre autorisation, sans dire pourquoi : reconnectez le compte.`,
      scopes: () => line`Il nous manque une autorisation indispensable : reconnectez le compte et laissez toutes les cases cochées.`,
      restricted: (network) => line`${network} limite ce compte ou attend une confirmation de votre part : ouvrez l’application ${network}, puis vérifiez de nouveau le compte chez nous.`,
      gone: (network) => line`Le compte n’existe plus, ou vous n’en êtes plus administrateur : voyez sur ${network}, puis vérifiez-le de nouveau chez nous.`,
      'key-lost': () => line`Nous n’avons plus accès à l’autorisation que vous nous aviez donnée, par notre faute : reconnectez le compte.`,
    } satisfies Record<Why, (network: string) => Line> as Record<Why, (network: string) => Line>,
    kept: line`Vos publications programmées sur ce compte sont en pause, aucune n’est perdue. Elles reprennent quand le compte est rétabli.`,
    action: 'Voir mes réseaux',
  },
  post: {
    about: (deal: string) => line`Elle présentait « ${deal} ».`,
    action: 'Voir mes publications',
    failed: {
      subject: (network: string) => `Votre publication n’est pas partie sur ${network}`,
      preheader: (account: string) => line`${account} : voyez pourquoi, et ce que vous pouvez faire.`,
      title: (network: string) => line`Rien n’a été publié sur ${network}`,
      intro: (account: string, network: string) =>
        line`Votre publication sur ${strong(account)} (${network}) n’a pas pu partir.`,
      next: line`La raison et la marche à suivre sont indiquées dans vos publications. Ce qui est parti sur d’autres comptes reste en ligne : seule cette partie est à reprendre.`,
    },
    unconfirmed: {
      subject: (network: string) => `Votre publication est-elle sur ${network} ?`,
      preheader: (account: string) => line`${account} : un coup d’œil de votre part est nécessaire.`,
      title: (network: string) => line`${network} ne nous a pas répondu`,
      intro: (account: string, network: string) =>
        line`Nous avons envoyé votre publication à ${strong(account)}, mais ${network} ne nous a pas confirmé qu’elle y est.`,
      next: line`Nous ne la renvoyons pas de nous-mêmes, pour qu’elle n’y soit pas deux fois. Regardez sur votre compte, puis dites-nous dans vos publications si elle y est.`,
    },
  },
}; // prettier-ignore

export type NetworkTexts = typeof fr;
