/** As `not-publishable` says it of one part. `file` and `delivery` count from 1. */
export interface Problem {
  code: string;
  file?: number | undefined;
  delivery?: number | undefined;
  is?: string;
  least?: string;
  most?: string | number;
  used?: number;
}

const NUMBER = new Intl.NumberFormat('fr-MA');
const megabytes = (bytes: unknown) => `${NUMBER.format(Math.round(Number(bytes) / (1024 * 1024)))} Mo`;
const number = (value: unknown) => NUMBER.format(Number(value));
const TYPES: Record<string, string> = {
  'image/jpeg': 'JPEG', 'image/png': 'PNG', 'image/webp': 'WebP', 'video/mp4': 'MP4', 'video/quicktime': 'MOV',
}; // prettier-ignore
const types = (listed: unknown) => String(listed).split(' ').map((one) => TYPES[one] ?? one).join(' ou '); // prettier-ignore
const size = (given: unknown) => String(given).replace('x', ' × ');

const WORDS: Record<string, (problem: Problem) => string> = {
  'too-few-files': ({ is, least }) => (is === '0' ? (least === '1' ? 'il manque un fichier' : `il faut au moins ${least} fichiers`) : `il faut au moins ${least} fichiers, il y en a ${is}`), // prettier-ignore
  'too-many-files': ({ is, most }) => `${most} fichier(s) au plus, il y en a ${is}`,
  kind: ({ is }) => (is === 'video' ? 'ce format veut une photo, pas une vidéo' : 'ce format veut une vidéo, pas une photo'), // prettier-ignore
  type: ({ is, most }) => `un fichier ${types(is)} n’est pas accepté, il faut ${types(most)}`,
  'too-many-bytes': ({ is, most }) => `${megabytes(is)}, ${megabytes(most)} au plus`,
  ratio: ({ is, least, most }) => `proportions de ${number(is)}, entre ${number(least)} et ${number(most)} attendues : recadrez-le`, // prettier-ignore
  'too-small': ({ is, least }) => `${size(is)} pixels, ${size(least)} au moins`,
  'too-short': ({ is, least }) => `${number(is)} secondes, ${number(least)} au moins`,
  'too-long': ({ is, most }) => `${number(is)} secondes, ${number(most)} au plus`,
  frames: ({ is, least, most }) => `${number(is)} images par seconde, de ${least} à ${most} attendues`,
  'caption-too-long': ({ used, most }) => `texte de ${number(used)} caractères, ${number(most)} au plus`,
  'too-many-hashtags': ({ used, most }) => `${used} hashtags, ${most} au plus`,
  'too-many-mentions': ({ used, most }) => `${used} mentions, ${most} au plus`,
  format: () => 'ce réseau n’a pas ce format',
  twice: () => 'ce compte est choisi deux fois dans le même format',
  'account-broken': () => 'ce compte doit d’abord être rétabli dans « Comptes officiels »',
  'no-account': () => 'ce compte n’est plus connecté',
  'no-media': () => 'un fichier n’existe plus',
  'no-deal': () => 'l’offre n’est plus en ligne',
  'link-off': () => 'le lien ne mène plus à rien',
  options: () => 'les choix de TikTok et votre accord manquent',
  'tiktok-unaudited': () => 'TikTok n’a pas encore validé notre application : choisissez le brouillon',
  'tiktok-branded-private': () => 'un contenu de marque ne peut pas être visible de vous seul',
  'tiktok-undisclosed': () => 'déclarez à TikTok qu’il s’agit d’une promotion',
  'too-late': () => 'l’heure choisie est passée',
  'no-part': () => 'aucun compte n’est choisi',
};

/** What keeps one part, or all of a post, from being published, in words. */
export function sayProblem(problem: Problem): string {
  const said = WORDS[problem.code]?.(problem) ?? `quelque chose ne va pas (${problem.code})`;
  const text = problem.file === undefined ? said : `fichier ${problem.file} : ${said}`;
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}
