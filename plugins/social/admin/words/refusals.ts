import type { SocialErrorCode } from '../../contracts/errors.ts';
import type { MediaRefusal } from '../../contracts/media.ts';

const REFUSALS: Record<SocialErrorCode, string> = {
  'wrong-state': 'Ce n’est plus possible dans l’état actuel.',
  invalid: 'Quelque chose n’est pas rempli comme il faut.',
  'no-network': 'Cette connexion n’est pas réglée : il manque les clés de l’application dans la configuration.',
  'no-account': 'Ce compte n’est plus dans la liste.',
  'flow-over': 'Cette demande a expiré ou a déjà servi. Recommencez la connexion.',
  away: 'Le réseau ne répond pas pour le moment. Réessayez dans quelques minutes.',
  denied: 'Rien n’a été connecté : les autorisations demandées n’ont pas été données.',
  'nothing-to-connect': 'Aucun compte où publier : Facebook demande une Page que vous administrez, Instagram un compte professionnel.',
  'media-refused': 'Ce fichier n’est pas accepté.',
  'no-publication': 'Cette publication n’existe plus.',
  'no-delivery': 'Cette partie n’existe plus.',
  'no-link': 'Cette offre ou cette page n’est plus en ligne.',
  'no-media': 'Ce fichier n’existe plus.',
  'publication-quota': 'Le nombre de publications du mois est atteint.',
  'not-publishable': 'Elle ne peut pas être planifiée ainsi : voyez ce qui est signalé.',
  'too-late': 'L’heure choisie est passée. Choisissez-en une autre.',
  'wish-used': 'Cette demande a déjà servi avec un autre contenu. Rechargez la page.',
  'no-text-service': 'Aucun service de texte n’est réglé.',
  'no-post': 'Cette publication n’existe plus.',
  'no-template': 'Ce modèle n’existe plus.',
  'no-experiment': 'Ce test n’existe plus.',
  'changed-meanwhile': 'Quelqu’un d’autre l’a modifiée entre-temps.',
  'own-review': 'Vous l’avez écrite ou soumise : une autre personne doit l’approuver.',
  'under-way': 'Une partie est déjà en cours d’envoi : il n’est plus temps.',
  'in-use': 'Une publication qui n’est pas terminée s’en sert.',
}; // prettier-ignore

const MEDIA: Record<MediaRefusal, string> = {
  type: 'Ce type de fichier n’est pas accepté : photo JPEG, PNG ou WebP, ou vidéo MP4 ou MOV.',
  damaged: 'Ce fichier est abîmé, ou n’est pas ce que son nom dit.',
  'too-large': 'Ce fichier est trop lourd.',
  'too-small': 'Cette image est trop petite : 320 pixels de côté au moins.',
  'too-many-pixels': 'Cette image a trop de pixels.',
  crop: 'Ce recadrage sort de l’image.',
  'no-video': 'Ce fichier ne contient pas d’image animée.',
  'in-pieces': 'Cette vidéo est en morceaux : exportez-la de nouveau en MP4.',
  codec: 'Cette vidéo n’est pas codée comme les réseaux la lisent : enregistrez-la en MP4 (H.264 ou HEVC, son AAC).',
  busy: 'Trop de fichiers arrivent en même temps. Réessayez dans un instant.',
  'too-many': 'Trop de fichiers attendent sans être utilisés. Rangez-en d’abord.',
};

/** What the server answered with, as far as it can be read. */
export interface Refusal {
  status?: number | undefined;
  code?: string | undefined;
  problems?: unknown;
}

export function readRefusal(body: unknown): Refusal {
  const { status, details } = (body as { error?: { status?: number; details?: Omit<Refusal, 'status'> } } | undefined)?.error ?? {}; // prettier-ignore
  return { status, ...details };
}

/** What is said when something was not done. */
export function sayRefusal({ status, code, problems }: Refusal): string {
  const why = (problems as { why?: string } | undefined)?.why;
  if (code === 'media-refused' && why !== undefined && Object.hasOwn(MEDIA, why)) return MEDIA[why as MediaRefusal];
  if (code !== undefined && Object.hasOwn(REFUSALS, code)) return REFUSALS[code as SocialErrorCode];
  if (status === 403) return 'Vos rôles ne le permettent pas.';
  if (status === 413) return MEDIA['too-large'];
  return 'L’action n’a pas abouti. Réessayez.';
}
