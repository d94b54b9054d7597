import { requiredKinds, type DocumentKind } from '../documents/kinds.ts';
import type { CaseKind, CaseValues } from './fields.ts';
import type { CaseState } from './states.ts';

/** What can be given anew after an approval. */
export type Changed = 'account' | 'identity';

/**
 * The documents that prove what was given anew, and may be brought once it is handed in: until somebody examines it,
 * as before that there was nothing to change. Of an account the certificate of its bank, of an identity the rest.
 */
export function proofsOf(
  kind: CaseKind,
  { status, changed, legalForm }: { status: CaseState; changed: readonly Changed[] } & Pick<CaseValues, 'legalForm'>,
): DocumentKind[] {
  if (status !== 'submitted') return [];
  return requiredKinds(kind, { autoEntrepreneur: legalForm === 'auto-entrepreneur' }).filter((document) =>
    changed.includes(document === 'rib-attestation' ? 'account' : 'identity'),
  );
}
