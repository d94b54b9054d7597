import { line, ltr } from '../../mail/content.ts';
import { factorTexts } from '../../mail/texts/factors/index.ts';
import { times, type NotificationTexts } from './types.ts';

export const fr: NotificationTexts = {
  'new-device': {
    label: 'Connexion depuis un nouvel appareil',
    title: () => line`Nouvelle connexion à votre compte`,
    body: ({ device, place, at }, { dateTime }) =>
      line`${place ? `${device}, ${place}` : device}, le ${dateTime(at)}. Ce n’était pas vous ? Sécurisez votre compte.`,
  },
  'factor-changed': {
    label: 'Changement de la vérification en deux étapes',
    title: ({ change }) => [factorTexts.fr.changed.subject[change]],
    body: ({ change, left, at }, { dateTime }) =>
      change === 'code-used' && left !== undefined
        ? line`Le ${dateTime(at)}. Codes de secours restants : ${String(left)}. Ce n’était pas vous ? Changez de mot de passe.`
        : line`Le ${dateTime(at)}. Ce n’était pas vous ? Changez de mot de passe.`,
  },
  'factor-recovery': {
    label: 'Demande de retirer votre second facteur',
    title: ({ change }) => [factorTexts.fr.recovery.subject[change]],
    body: ({ change }) => factorTexts.fr.recovery.text[change],
  },
  'kyc-needs-information': {
    label: 'Pièce manquante dans votre dossier de vérification',
    title: () => line`Il manque une pièce à votre dossier`,
    body: ({ requests }) => line`À compléter : ${requests.map(({ document }) => document).join(', ')}.`,
  },
  'kyc-approved': {
    label: 'Identité vérifiée',
    title: () => line`Votre identité est vérifiée`,
    body: () => line`Vos gains peuvent maintenant vous être versés.`,
  },
  'payouts-frozen': {
    label: 'Versements suspendus après un changement',
    title: () => line`Vos versements sont suspendus`,
    body: ({ until }, { dateTime }) =>
      line`Votre identité ou votre compte bancaire a changé : rien n’est versé avant le ${dateTime(until)}. Ce n’était pas vous ? Écrivez-nous.`,
  },
  'kyc-rejected': {
    label: 'Dossier de vérification refusé',
    title: () => line`Votre dossier n’a pas été accepté`,
    body: () => line`Voyez pourquoi, et ce que vous pouvez faire.`,
  },
  'kyc-suspended': {
    label: 'Vérification suspendue',
    title: () => line`Votre vérification est suspendue`,
    body: () => line`Rien ne vous est versé pendant que nous la réexaminons. Écrivez-nous pour en savoir plus.`,
  },
  'kyc-revoked': {
    label: 'Vérification retirée',
    title: () => line`Votre vérification a été retirée`,
    body: () => line`Rien ne peut plus vous être versé. Écrivez-nous pour en savoir plus.`,
  },
  'kyc-reinstated': {
    label: 'Vérification rétablie',
    title: () => line`Votre vérification est rétablie`,
    body: () => line`Vos gains peuvent de nouveau vous être versés.`,
  },
  'order-confirmed': {
    label: 'Commande confirmée',
    title: () => line`Votre commande est confirmée`,
    body: ({ number, totalCentimes }, { money }) => line`Commande ${ltr(number)}, ${money(totalCentimes)}.`,
  },
  refund: {
    label: 'Remboursement',
    title: ({ centimes }, { money }) => line`Remboursement de ${money(centimes)}`,
    body: ({ number }) => line`Pour la commande ${ltr(number)}. Comptez quelques jours selon votre banque.`,
  },
  'review-ask': {
    label: 'Invitation à donner votre avis',
    title: ({ product }) => line`Qu’avez-vous pensé de « ${product} » ?`,
    body: () => line`Votre avis aide ceux qui hésitent encore.`,
  },
  'review-approved': {
    label: 'Avis publié',
    title: () => line`Votre avis est en ligne`,
    body: ({ product }) => line`Ce que vous dites de « ${product} » peut être lu par tous. Merci !`,
  },
  'review-rejected': {
    label: 'Avis non publié',
    title: () => line`Votre avis n’est pas publié`,
    body: ({ product, reason }) => line`« ${product} » : ${reason}`,
  },
  'affiliation-approved': {
    label: 'Demande d’affiliation acceptée',
    title: () => line`Votre demande est acceptée`,
    body: ({ merchant, deal }) => line`${merchant} vous confie « ${deal} ». Créez votre lien.`,
  },
  'affiliation-refused': {
    label: 'Demande d’affiliation refusée',
    title: () => line`Votre demande n’a pas été retenue`,
    body: ({ merchant, deal }) => line`${merchant} n’a pas donné suite pour « ${deal} ».`,
  },
  'affiliation-ended': {
    label: 'Fin d’une collaboration',
    title: ({ merchant }) => line`${merchant} met fin à votre collaboration`,
    body: () => line`Vos liens vers ses offres sont désactivés.`,
  },
  'commission-earned': {
    label: 'Commission gagnée',
    title: ({ centimes }, { money }) => line`Vous avez gagné ${money(centimes)}`,
    body: ({ deal }) => line`Une vente de « ${deal} » est venue par votre lien.`,
  },
  'payout-sent': {
    label: 'Versement envoyé',
    title: ({ centimes }, { money }) => line`${money(centimes)} en route vers votre compte`,
    body: ({ account, reference }) => line`Vers le compte ${ltr(account)}, référence ${ltr(reference)}.`,
  },
  'payout-failed': {
    label: 'Versement revenu',
    title: ({ centimes }, { money }) => line`${money(centimes)} n’ont pas pu arriver`,
    body: ({ account }) => line`Vers le compte ${ltr(account)}. Cette somme vous est de nouveau due.`,
  },
  'social-account-broken': {
    label: 'Compte Instagram, Facebook ou TikTok à reconnecter',
    title: ({ account }) => line`Rien ne peut plus être publié sur ${account}`,
    body: () => line`Vos publications programmées y sont en pause. Voyez ce qu’il y a à faire.`,
  },
  'social-post-failed': {
    label: 'Publication qui n’est pas partie sur un réseau',
    title: ({ account, outcome }) =>
      outcome === 'failed'
        ? line`Votre publication n’est pas partie sur ${account}`
        : line`Votre publication est-elle sur ${account} ?`,
    body: ({ outcome }) =>
      outcome === 'failed'
        ? line`Voyez pourquoi, et ce que vous pouvez faire.`
        : line`Le réseau ne nous l’a pas confirmé. Regardez sur votre compte, puis dites-le-nous.`,
  },
  'export-ready': {
    label: 'Fichier prêt à télécharger',
    title: () => line`Votre fichier est prêt`,
    body: ({ of, rows }) =>
      ({
        commissions: line`Vos ${String(rows)} commissions tiennent dans un fichier, gardé un jour.`,
        affiliates: line`Vos ${String(rows)} affiliés tiennent dans un fichier, gardé un jour.`,
        conversions: line`Vos ${String(rows)} ventes affiliées tiennent dans un fichier, gardé un jour.`,
      })[of],
  },
  'new-deal': {
    label: 'Nouvelle offre dans vos thèmes',
    title: ({ deal }) => line`Nouvelle offre : ${deal}`,
    body: ({ merchant, commission }, { money, share }) =>
      commission.kind === 'share'
        ? line`${merchant} accorde ${share(commission.basisPoints)} de chaque vente.`
        : line`${merchant} accorde ${money(commission.centimes)} par vente.`,
  },
  'new-order': {
    label: 'Nouvelle commande',
    title: ({ totalCentimes }, { money }) => line`Nouvelle commande de ${money(totalCentimes)}`,
    body: ({ quantity, deal, number }) => line`« ${deal} »${times(quantity)}, commande ${ltr(number)}.`,
  },
  'review-received': {
    label: 'Nouvel avis sur vos offres',
    title: ({ rating }) => line`Nouvel avis : ${String(rating)} sur 5`,
    body: ({ author, product }) => line`${author} a donné son avis sur « ${product} ». Répondez-lui.`,
  },
  'affiliation-requested': {
    label: 'Demande d’un influenceur',
    title: ({ influencer }) => line`${influencer} souhaite promouvoir votre offre`,
    body: ({ deal }) => line`Une demande pour « ${deal} » attend votre réponse.`,
  },
  'trial-ending': {
    label: 'Fin de la période d’essai',
    title: ({ plan }) => line`Votre essai ${plan} se termine bientôt`,
    body: ({ endsAt, priceCentimes, period }, { date, money }) =>
      period === 'month'
        ? line`Il se termine le ${date(endsAt)}, puis la formule continue à ${money(priceCentimes)} par mois.`
        : line`Il se termine le ${date(endsAt)}, puis la formule continue à ${money(priceCentimes)} par an.`,
  },
  'trial-refused': {
    label: 'Essai refusé',
    title: ({ plan }) => line`Votre essai ${plan} n’a pas pu commencer`,
    body: () => line`Un essai a déjà eu lieu pour votre entreprise ou cette carte. Rien n’a été prélevé.`,
  },
  'payment-failed': {
    label: 'Paiement refusé',
    title: () => line`Votre paiement n’a pas abouti`,
    body: ({ plan, centimes }, { money }) =>
      line`Formule ${plan}, ${money(centimes)}. Mettez à jour votre moyen de paiement.`,
  },
  'deal-approved': {
    label: 'Offre acceptée par la rédaction',
    title: () => line`Votre offre est acceptée`,
    body: ({ deal }) => line`« ${deal} » est en vente pendant les dates que vous avez choisies.`,
  },
  'deal-declined': {
    label: 'Offre à revoir',
    title: () => line`Votre offre est à revoir`,
    body: ({ deal, reason }) =>
      reason === undefined
        ? line`La rédaction n’a pas mis « ${deal} » en vente. Modifiez-la et soumettez-la de nouveau.`
        : line`« ${deal} » : ${reason}`,
  },
  'settlement-received': {
    label: 'Règlement reçu',
    title: ({ centimes }, { money }) => line`Nous avons reçu ${money(centimes)}`,
    body: ({ leftCentimes }, { money }) =>
      leftCentimes === 0
        ? line`Votre boutique ne nous doit plus rien.`
        : line`Il reste ${money(leftCentimes)} à régler.`,
  },
  'basket-reminder': {
    label: 'Rappel de mon panier (sur demande)',
    title: () => line`Votre panier est toujours là`,
    body: ({ deals }) => line`« ${deals[0]!.title} » est toujours en vente. Rien n’est réservé.`,
  },
};
