import type { DocumentRefusal } from '../../../contracts/documents.ts';

/** A document is not taken; `code` says why, in words of the contract. */
export class RefusedDocument extends Error {
  readonly code: DocumentRefusal;
  constructor(code: DocumentRefusal) {
    super(`A document was refused: ${code}.`);
    this.name = 'RefusedDocument';
    this.code = code;
  }
}
