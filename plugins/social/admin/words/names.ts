import type { Network } from '../../domain/networks.ts';
import type { DeliveryState } from '../../domain/delivery/states.ts';
import type { PostState } from '../../domain/posts/states.ts';

export const NETWORK_NAMES: Record<Network, string> = {
  instagram: 'Instagram',
  facebook: 'Facebook',
  tiktok: 'TikTok',
};

/** A format as it is called at its network. */
const FORMAT_NAMES: Record<string, string> = {
  'instagram.image': 'Photo',
  'instagram.carousel': 'Carrousel',
  'instagram.reel': 'Reel',
  'instagram.story': 'Story',
  'facebook.link': 'Lien',
  'facebook.photos': 'Photos',
  'facebook.reel': 'Reel',
  'facebook.video': 'Vidéo',
  'facebook.story': 'Story',
  'tiktok.video': 'Vidéo',
  'tiktok.photos': 'Photos',
};
export const formatName = (network: Network, format: string): string => FORMAT_NAMES[`${network}.${format}`] ?? format;

export const POST_STATE_NAMES: Record<PostState, string> = {
  draft: 'Brouillon',
  review: 'À approuver',
  planned: 'Planifiée',
  ended: 'Terminée',
  dropped: 'Abandonnée',
};

export const DELIVERY_STATE_NAMES: Record<DeliveryState, string> = {
  waiting: 'En attente',
  working: 'En préparation',
  publishing: 'En cours d’envoi',
  unconfirmed: 'Non confirmée',
  published: 'En ligne',
  'in-inbox': 'Brouillon dans TikTok',
  failed: 'En échec',
  paused: 'En pause',
  cancelled: 'Annulée',
  deleted: 'Supprimée',
};

export const LOCALE_NAMES = { fr: 'Français', ar: 'Arabe', en: 'Anglais' } as const;
