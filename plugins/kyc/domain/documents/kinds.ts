/** What somebody may bring to prove who they are, or what their business is. */
export const DOCUMENT_KINDS = [
  'cin-front',
  'cin-back',
  'address-proof',
  'rib-attestation',
  'rc-extract',
  'statutes',
  'tax-certificate',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const APPLICANT_ROLES = ['influencer', 'merchant'] as const;
export type ApplicantRole = (typeof APPLICANT_ROLES)[number];

export const MEDIA_TYPES = ['image/jpeg', 'image/png', 'application/pdf'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

interface KindRules {
  /** How many of it a case may hold: a card has one front, statutes photographed page by page have many. */
  most: number;
  types: readonly MediaType[];
  /** Days it is kept when the case was never handed in, was refused, or has ended after it was approved. */
  keptDays: { abandoned: number; refused: number; ended: number };
}

const YEAR = 365;
// Law 43-05 has the proofs of identity and of business kept ten years after the relation has ended.
const PROOF = { abandoned: 90, refused: YEAR, ended: 10 * YEAR };
const CARD: KindRules = { most: 1, types: MEDIA_TYPES, keptDays: PROOF };
const PAPERS: KindRules = { most: 4, types: MEDIA_TYPES, keptDays: PROOF };

export const KINDS: Record<DocumentKind, KindRules> = {
  'cin-front': CARD,
  'cin-back': CARD,
  // Says nothing that an approved case rests on once somebody has left.
  'address-proof': { most: 2, types: MEDIA_TYPES, keptDays: { abandoned: 90, refused: YEAR, ended: YEAR } },
  'rib-attestation': { ...PAPERS, most: 2 },
  'rc-extract': PAPERS,
  statutes: { ...PAPERS, most: 10 },
  'tax-certificate': PAPERS,
};

/** What a role must bring, in the order in which it is asked for. */
export const REQUIRED: Record<ApplicantRole, readonly DocumentKind[]> = {
  influencer: ['cin-front', 'cin-back', 'rib-attestation'],
  merchant: ['cin-front', 'cin-back', 'rc-extract', 'statutes', 'tax-certificate', 'rib-attestation'],
};

/** What a role may bring beside it. */
export const OPTIONAL: Record<ApplicantRole, readonly DocumentKind[]> = {
  influencer: ['address-proof'],
  merchant: ['address-proof'],
};

export interface Business {
  /** An auto-entrepreneur is in no register of commerce and has no statutes. */
  autoEntrepreneur?: boolean;
}

const OF_COMPANIES: ReadonlySet<DocumentKind> = new Set(['rc-extract', 'statutes']);

/** What must be brought by this applicant. */
export function requiredKinds(role: ApplicantRole, { autoEntrepreneur = false }: Business = {}): DocumentKind[] {
  return REQUIRED[role].filter((kind) => !(autoEntrepreneur && OF_COMPANIES.has(kind)));
}

/** What is still to be brought, given the kinds that are there. */
export function missingKinds(
  role: ApplicantRole,
  there: readonly DocumentKind[],
  business: Business = {},
): DocumentKind[] {
  return requiredKinds(role, business).filter((kind) => !there.includes(kind));
}
