import {
  ACCOUNT_FIELDS,
  ADDRESS_FIELDS,
  COMPANY_FIELDS,
  IDENTITY_FIELDS,
  missingKinds,
  OPTIONAL,
  readCase,
  requiredKinds,
  type CaseField,
  type CaseKind,
  type CaseValues,
  type DocumentKind,
} from '@sys/kyc/domain';

export interface Step {
  name: 'company' | 'identity' | 'account' | 'documents' | 'summary';
  fields: readonly CaseField[];
}

/** The form of a kind, in small portions: each fits a telephone and has one subject. */
export function stepsOf(kind: CaseKind): Step[] {
  return [
    ...(kind === 'merchant' ? [{ name: 'company', fields: COMPANY_FIELDS } as const] : []),
    { name: 'identity', fields: [...IDENTITY_FIELDS, 'mrz'] },
    { name: 'account', fields: [...ADDRESS_FIELDS, ...ACCOUNT_FIELDS] },
    { name: 'documents', fields: [] },
    { name: 'summary', fields: [] },
  ];
}

const business = ({ legalForm }: CaseValues) => ({ autoEntrepreneur: legalForm === 'auto-entrepreneur' });

/** The documents that are asked for, those that must be first. */
export function documentsOf(kind: CaseKind, values: CaseValues): { kind: DocumentKind; required: boolean }[] {
  const required = requiredKinds(kind, business(values));
  return [
    ...required.map((one) => ({ kind: one, required: true })),
    ...OPTIONAL[kind].map((one) => ({ kind: one, required: false })),
  ];
}

/** What is wrong or missing before a case can be sent; `today` is `YYYY-MM-DD`. */
export function unfinished(kind: CaseKind, values: CaseValues, there: readonly DocumentKind[], today: string) {
  const read = readCase(kind, values, today);
  return {
    fields: (read.ok ? [] : Object.keys(read.problems)) as CaseField[],
    documents: missingKinds(kind, there, business(values)),
  };
}

/** The groups of a RIB are read from the left in every language; left alone, Arabic turns their order round. */
export const dirOf = (field: CaseField): 'ltr' | undefined => (field === 'rib' ? 'ltr' : undefined);
