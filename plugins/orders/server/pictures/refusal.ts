import type { PictureRefusal } from '../../contracts/pictures.ts';

/** Why a picture is not taken. */
export class RefusedPicture extends Error {
  readonly code: PictureRefusal;
  constructor(code: PictureRefusal) {
    super(`The picture was not taken: ${code}.`);
    this.code = code;
  }
}
