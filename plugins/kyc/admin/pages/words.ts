import type {
  CaseErrorCode,
  QueueRow,
  RejectReason,
  RequestReason,
  ReviewedCase,
  Verdict,
} from '../../contracts/index.ts';
import { DOCUMENT_LABELS, FIELD_LABELS } from '../../contracts/labels.ts';

export const STATES: Record<QueueRow['status'], string> = {
  draft: 'Brouillon',
  submitted: 'À examiner',
  in_review: 'En examen',
  needs_info: 'Complément demandé',
  pending_second_approval: 'Seconde approbation',
  approved: 'Approuvé',
  rejected: 'Refusé',
  expired: 'Expiré',
  suspended: 'Suspendu',
  revoked: 'Révoqué',
  erased: 'Effacé',
};

export const KINDS: Record<QueueRow['kind'], string> = { influencer: 'Influenceur', merchant: 'Marchand' };
export const RISKS: Record<QueueRow['risk'], string> = { low: 'Faible', medium: 'Moyen', high: 'Élevé' };
export const VERDICTS: Record<Verdict, string> = { right: 'Conforme', wrong: 'Faux', unsure: 'À vérifier' };

export const FLAGS: Record<QueueRow['flags'][number], string> = {
  'duplicate-rib': 'RIB d’un autre compte',
  'duplicate-cin': 'CIN d’un autre compte',
  'duplicate-ice': 'ICE d’un autre compte',
  'name-mismatch': 'Titulaire différent',
  'expired-document': 'Pièce expirée',
  'mrz-mismatch': 'Lignes de la CIN différentes',
  'mrz-unreadable': 'Lignes de la CIN illisibles',
  'name-unlike-scripts': 'Titulaire dans une autre écriture',
  'unknown-bank': 'Banque inconnue',
  'ice-check': 'Clé de l’ICE inhabituelle',
  'rejected-before': 'Déjà refusé',
  'account-changed': 'Compte bancaire modifié',
  'identity-changed': 'Identité modifiée',
  'name-close': 'Nom écrit autrement',
  'cin-short': 'CIN courte',
  'expires-soon': 'Expire bientôt',
};

export const REQUESTS: Record<RequestReason, string> = {
  unreadable: 'Illisible',
  cropped: 'Bord coupé',
  expired: 'Expiré',
  'wrong-document': 'Mauvais document',
  'not-matching': 'Ne correspond pas',
  missing: 'Manquant',
  'too-old': 'Trop ancien',
  other: 'Autre (à préciser)',
};

export const REJECTIONS: Record<RejectReason, string> = {
  'identity-mismatch': 'Identité non concordante',
  'altered-document': 'Document modifié',
  underage: 'Moins de 18 ans',
  'account-of-another': 'Compte d’une autre personne',
  'duplicate-account': 'Déjà inscrit ailleurs',
  'company-not-found': 'Entreprise introuvable',
  'no-answer': 'Sans réponse',
  other: 'Autre (à préciser)',
};

/** What a deed is called in the history. */
export const DEEDS: Record<string, string> = {
  submit: 'Dossier envoyé',
  claim: 'Pris en charge',
  release: 'Remis dans la file',
  ask: 'Complément demandé',
  answer: 'Réponse reçue',
  approve: 'Approuvé',
  confirm: 'Seconde approbation',
  return: 'Renvoyé à l’examen',
  reject: 'Refusé',
  restart: 'Repris par la personne',
  change: 'Informations modifiées',
  expire: 'Arrivé à échéance',
  suspend: 'Suspendu',
  revoke: 'Révoqué',
  erase: 'Effacé',
};

const NOBODY: Record<string, string> = { subject: 'La personne', system: 'Système' };
export const whoOf = ({ by }: ReviewedCase['history'][number]): string => NOBODY[by] ?? by;

const DOCUMENTS: Record<string, string> = {
  'cin-front': 'CIN, recto',
  'cin-back': 'CIN, verso',
  'address-proof': 'Justificatif d’adresse',
  'rib-attestation': 'Attestation de RIB',
  'rc-extract': 'Registre du commerce',
  statutes: 'Statuts',
  'tax-certificate': 'Attestation fiscale',
};
export const documentName = (kind: string): string => DOCUMENTS[kind] ?? kind;

export const REFUSALS: Partial<Record<CaseErrorCode, string>> = {
  'changed-meanwhile': 'Le dossier a changé entre-temps. Voici son état actuel.',
  'own-case': 'C’est votre propre dossier : quelqu’un d’autre doit l’examiner.',
  'same-eyes': 'La seconde approbation revient à une autre personne.',
  'claimed-by-another': 'Une autre personne examine ce dossier.',
  'not-claimed': 'Votre prise en charge a expiré : reprenez le dossier.',
  'not-verified': 'Chaque valeur doit être jugée conforme avant l’approbation.',
  'reason-needed': 'Ce dossier porte un signalement : dites pourquoi vous l’approuvez.',
  'not-allowed': 'Vos rôles ne le permettent pas.',
  'wrong-state': 'Le dossier n’est plus dans cet état.',
};

const DATE = new Intl.DateTimeFormat('fr-MA', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Africa/Casablanca',
});
export const instant = (iso: string): string => DATE.format(new Date(iso));

/** How long a case has waited, as the queue says it. */
export function ageOf(iso: string, now: number): string {
  const hours = Math.floor((now - Date.parse(iso)) / 3_600_000);
  if (hours < 1) return 'moins d’une heure';
  return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} jours`;
}

const CODES: Record<string, string> = {
  ...Object.fromEntries(Object.entries({ ...FIELD_LABELS, ...DOCUMENT_LABELS }).map(([code, { fr }]) => [code, fr])),
  ...REQUESTS,
  ...REJECTIONS,
};
/** What a deed of the history says: a line a thing, its codes in words, what somebody wrote as it was written. */
export const detailOf = (detail: string): string =>
  detail
    .split('\n')
    .map((line) =>
      line
        .split(' : ')
        .map((text) => (Object.hasOwn(CODES, text) ? CODES[text] : text))
        .join(' : '),
    )
    .join('\n');
