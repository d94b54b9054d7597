export const CASE_KINDS = ['influencer', 'merchant'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export const LEGAL_FORMS = ['auto-entrepreneur', 'sarl', 'sarl-au', 'sa', 'snc', 'cooperative', 'other'] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];

/** Who somebody is; a change after the approval asks for a new review. */
export const IDENTITY_FIELDS = ['firstName', 'lastName', 'birthDate', 'cin', 'cinExpiresOn'] as const;
export const COMPANY_FIELDS = ['companyName', 'legalForm', 'ice', 'rcNumber', 'rcTribunal', 'taxId', 'vat'] as const;
export const ADDRESS_FIELDS = ['address', 'city', 'postalCode'] as const;
/** Where money goes. */
export const ACCOUNT_FIELDS = ['rib', 'accountHolder'] as const;

export const CASE_FIELDS = [
  ...IDENTITY_FIELDS,
  ...COMPANY_FIELDS,
  ...ADDRESS_FIELDS,
  ...ACCOUNT_FIELDS,
  'mrz',
] as const;
export type CaseField = (typeof CASE_FIELDS)[number];

/** What was typed, field by field; a draft lacks some. */
export type CaseValues = Partial<Record<CaseField, string>>;

/** The fields of a form, in its order. */
export function fieldsOf(kind: CaseKind): readonly CaseField[] {
  return kind === 'merchant'
    ? [...COMPANY_FIELDS, ...IDENTITY_FIELDS, ...ADDRESS_FIELDS, ...ACCOUNT_FIELDS, 'mrz']
    : [...IDENTITY_FIELDS, ...ADDRESS_FIELDS, ...ACCOUNT_FIELDS, 'mrz'];
}

/** An auto-entrepreneur stands in no trade register; the machine readable zone helps and is nobody's duty. */
export function isOptional(field: CaseField, { legalForm }: CaseValues): boolean {
  if (field === 'rcNumber' || field === 'rcTribunal') return legalForm === 'auto-entrepreneur';
  return field === 'mrz' || field === 'postalCode';
}
