import type { FailureCode } from '../../contracts/index.ts';

export interface FailureWords {
  /** What happened, a sentence. */
  what: string;
  /** What to do about it, a sentence. */
  todo: string;
}

const BY_ITSELF = 'Rien à faire : l’envoi reprend tout seul.';
const RECONNECT = 'Reconnectez le compte dans « Comptes officiels » : ce qui l’attend repartira.';
const OTHER_FILE = 'Copiez la publication, changez le fichier, puis planifiez la copie.';

/** Each reason why a part of a post did not get on, with what to do, for whoever looks after official posts. */
export const FAILURES: Record<FailureCode, FailureWords> = {
  'meta-away': { what: 'Facebook ou Instagram ne répondait pas.', todo: BY_ITSELF },
  'meta-busy': { what: 'Meta nous demande de ralentir : trop d’appels en peu de temps.', todo: BY_ITSELF },
  'meta-slow-fetch': { what: 'Meta n’a pas réussi à lire le fichier à temps.', todo: BY_ITSELF },
  'meta-unfetchable': {
    what: 'Meta n’a pas pu lire le fichier à notre adresse.',
    todo: 'Vérifiez que le site est joignable de l’extérieur, puis relancez cette partie.',
  },
  'meta-token-expired': { what: 'L’autorisation du compte est arrivée à son terme.', todo: RECONNECT },
  'meta-token-revoked': { what: 'Notre application a été retirée dans les réglages de Facebook.', todo: RECONNECT },
  'meta-password-changed': { what: 'Le mot de passe Facebook a changé, ce qui annule l’autorisation.', todo: RECONNECT },
  'meta-checkpoint': {
    what: 'Meta attend une confirmation de la personne qui a connecté le compte.',
    todo: 'Elle ouvre Facebook, confirme ce qui lui est demandé, puis vous vérifiez le compte ici.',
  },
  'meta-token': { what: 'Meta n’accepte plus notre autorisation, sans dire pourquoi.', todo: RECONNECT },
  'meta-permission': {
    what: 'Il manque une autorisation indispensable.',
    todo: 'Reconnectez le compte dans « Comptes officiels » en laissant toutes les cases cochées.',
  },
  'meta-unreadable': {
    what: 'Meta ne trouve plus ce que nous lui demandons : compte ou contenu supprimé, ou accès perdu.',
    todo: 'Vérifiez le compte sur le réseau, puis relancez cette partie.',
  },
  'meta-refused': {
    what: 'Meta a refusé la publication.',
    todo: 'Lisez sa réponse ci-dessous, corrigez, puis relancez ou réécrivez la publication.',
  },
  'instagram-settling': { what: 'Instagram prépare encore la publication.', todo: BY_ITSELF },
  'instagram-not-ready': { what: 'Instagram n’a pas fini de traiter le fichier.', todo: BY_ITSELF },
  'instagram-container': { what: 'La préparation chez Instagram a expiré.', todo: 'Rien à faire : elle est refaite toute seule.' },
  'instagram-quota': {
    what: 'Le compte a atteint le nombre de publications qu’Instagram permet en 24 heures.',
    todo: 'Rien à faire : l’envoi repart dès qu’Instagram le permet.',
  },
  'instagram-action-block': {
    what: 'Instagram bloque pour un temps les publications de ce compte.',
    todo: 'Attendez la fin du blocage, indiquée dans l’application Instagram, puis relancez cette partie.',
  },
  'instagram-restricted': {
    what: 'Instagram limite ce compte.',
    todo: 'Ouvrez l’application Instagram, réglez ce qu’elle demande, puis relancez cette partie.',
  },
  'instagram-video': {
    what: 'Instagram refuse le format de la vidéo.',
    todo: 'Utilisez une vidéo MP4 (H.264, son AAC), de 23 à 60 images par seconde.',
  },
  'instagram-cover': { what: 'Instagram refuse l’image de couverture.', todo: OTHER_FILE },
  'instagram-size': { what: 'Le fichier est trop lourd pour Instagram.', todo: 'Utilisez une image de 8 Mo au plus, ou une vidéo de 300 Mo au plus.' },
  'instagram-type': { what: 'Instagram n’accepte pas ce type de fichier.', todo: 'Utilisez une photo JPEG ou une vidéo MP4.' },
  'instagram-aspect': {
    what: 'Les proportions de l’image ne vont pas à Instagram.',
    todo: 'Recadrez-la entre 4:5 et 1,91:1, puis planifiez une copie.',
  },
  'instagram-caption': {
    what: 'Instagram refuse la légende.',
    todo: 'Restez sous 2 200 caractères, 30 hashtags et 20 mentions.',
  },
  'instagram-carousel': { what: 'Instagram refuse ce carrousel.', todo: 'Mettez de 2 à 10 fichiers de mêmes proportions.' },
  'facebook-blocked': {
    what: 'Facebook bloque cette publication au nom de ses règles.',
    todo: 'Regardez la qualité de la Page sur Facebook, copiez la publication, changez le texte ou le lien, puis planifiez la copie.',
  },
  'facebook-duplicate': {
    what: 'Facebook dit que ce contenu vient déjà d’être publié.',
    todo: 'Regardez la Page : si la publication n’y est pas, changez le texte d’une copie et planifiez-la.',
  },
  'facebook-link': { what: 'Facebook refuse ce lien.', todo: 'Vérifiez que la page s’ouvre sans compte, ou publiez des photos.' },
  'facebook-photo': { what: 'Facebook refuse une des photos.', todo: OTHER_FILE },
  'facebook-upload': { what: 'L’envoi du fichier à Facebook s’est interrompu.', todo: 'Rien à faire : il recommence tout seul.' },
  'facebook-video': {
    what: 'Facebook refuse la vidéo.',
    todo: 'Pour un reel : verticale (9:16), de 3 à 90 secondes, au moins 540 × 960.',
  },
  'tiktok-away': { what: 'TikTok ne répondait pas.', todo: BY_ITSELF },
  'tiktok-busy': { what: 'TikTok nous demande de ralentir.', todo: BY_ITSELF },
  'tiktok-token': { what: 'TikTok n’accepte plus notre autorisation.', todo: RECONNECT },
  'tiktok-scope': {
    what: 'TikTok n’a pas reçu l’autorisation de publier.',
    todo: 'Reconnectez le compte dans « Comptes officiels » en laissant toutes les cases cochées.',
  },
  'tiktok-too-many-posts': {
    what: 'Le compte a atteint le nombre de publications que TikTok permet en 24 heures.',
    todo: 'Rien à faire : l’envoi repart dès que TikTok le permet.',
  },
  'tiktok-too-many-drafts': {
    what: 'Cinq brouillons attendent déjà dans l’application TikTok.',
    todo: 'Publiez ou supprimez-en dans l’application : l’envoi repart ensuite tout seul.',
  },
  'tiktok-too-many-users': {
    what: 'Notre application a atteint le nombre de comptes que TikTok lui permet en 24 heures.',
    todo: 'Rien à faire : l’envoi repart dès que TikTok le permet.',
  },
  'tiktok-banned': { what: 'TikTok interdit à ce compte de publier.', todo: 'Ouvrez l’application TikTok pour en connaître la raison et faire appel.' },
  'tiktok-risk': {
    what: 'TikTok juge cette publication risquée.',
    todo: 'Copiez la publication, changez la légende ou le fichier, espacez les envois, puis planifiez la copie.',
  },
  'tiktok-domain': {
    what: 'TikTok ne reconnaît pas notre adresse comme la nôtre.',
    todo: 'Faites vérifier le domaine du site dans le portail développeur de TikTok, puis relancez.',
  },
  'tiktok-privacy': {
    what: 'Le compte ne permet plus le public choisi.',
    todo: 'Copiez la publication, choisissez de nouveau qui peut la voir, puis planifiez la copie.',
  },
  'tiktok-unaudited': {
    what: 'TikTok n’a pas encore validé notre application : rien ne peut y être rendu public.',
    todo: 'Dans une copie, choisissez le brouillon : vous la mettrez en ligne depuis l’application TikTok.',
  },
  'tiktok-branded-private': {
    what: 'Un contenu de marque ne peut pas être visible de vous seul.',
    todo: 'Dans une copie, choisissez un autre public ou le brouillon.',
  },
  'tiktok-undisclosed': {
    what: 'La publication fait la promotion d’une offre sans le déclarer à TikTok.',
    todo: 'Dans une copie, cochez « Ma propre marque » ou « Contenu de marque », puis planifiez-la.',
  },
  'tiktok-duration': { what: 'La vidéo est plus longue que ce que TikTok permet à ce compte.', todo: 'Raccourcissez-la, puis planifiez une copie.' },
  'tiktok-video': { what: 'TikTok refuse la vidéo.', todo: 'Utilisez une vidéo MP4 (H.264) d’au moins 360 pixels, de 23 à 60 images par seconde.' },
  'tiktok-picture': { what: 'TikTok refuse une des photos.', todo: 'Utilisez des JPEG ou WebP de 20 Mo au plus.' },
  'tiktok-unfetchable': {
    what: 'TikTok n’a pas pu lire le fichier à notre adresse.',
    todo: 'Vérifiez que le site est joignable de l’extérieur, puis relancez cette partie.',
  },
  'tiktok-refused': { what: 'TikTok a refusé la publication.', todo: 'Lisez sa réponse ci-dessous, corrigez, puis relancez ou réécrivez la publication.' },
  'tiktok-cancelled': { what: 'La publication a été annulée dans TikTok avant la fin.', todo: 'Relancez cette partie si elle est toujours voulue.' },
  'tiktok-begun': { what: 'Ce qui était commencé chez TikTok n’a pas abouti.', todo: 'Rien à faire : tout recommence tout seul.' },
  'tiktok-not-visible': {
    what: 'La publication n’est pas visible de tous : retirée, masquée ou jamais rendue publique.',
    todo: 'Ouvrez l’application TikTok pour voir ce qu’elle en dit.',
  },
  'no-answer': {
    what: 'L’envoi est parti, et la réponse du réseau n’est jamais arrivée.',
    todo: 'Regardez le compte : dites ici si la publication y est, ou relancez-la si elle n’y est pas.',
  },
  'not-found-there': {
    what: 'Nous ne trouvons pas la publication sur le réseau.',
    todo: 'Regardez le compte : dites ici si elle y est, ou relancez-la si elle n’y est pas.',
  },
  'account-broken': { what: 'Le compte doit être rétabli avant de publier.', todo: RECONNECT },
  'account-disconnected': {
    what: 'Le compte a été déconnecté.',
    todo: 'Connectez-le de nouveau, puis copiez la publication pour la renvoyer.',
  },
  'account-away': { what: 'Le réseau ne répondait pas quand nous avons renouvelé l’accès au compte.', todo: BY_ITSELF },
  'link-off': {
    what: 'Le lien de la publication ne mène plus à rien : l’offre ou le lien est arrêté.',
    todo: 'Copiez la publication, choisissez une autre offre, puis planifiez la copie.',
  },
  'media-gone': { what: 'Un des fichiers n’existe plus.', todo: 'Copiez la publication, choisissez un autre fichier, puis planifiez la copie.' },
  'does-not-fit': {
    what: 'Le texte ou un fichier ne respecte pas les règles du réseau.',
    todo: 'Copiez la publication, corrigez ce que la page signale, puis planifiez la copie.',
  },
}; // prettier-ignore

/** The words for a failure’s code; of one that nobody knows here, that there is its network’s answer to read. */
export const failureWords = (code: string): FailureWords =>
  Object.hasOwn(FAILURES, code)
    ? FAILURES[code as FailureCode]
    : {
        what: 'La publication n’a pas abouti.',
        todo: 'Lisez la réponse du réseau, puis relancez ou réécrivez la publication.',
      };
