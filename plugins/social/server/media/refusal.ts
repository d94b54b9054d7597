import type { MediaRefusal } from '../../contracts/media.ts';

/** Why a file is not taken. */
export class RefusedMedia extends Error {
  readonly code: MediaRefusal;
  constructor(code: MediaRefusal) {
    super(`The file was not taken: ${code}.`);
    this.code = code;
  }
}
