import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import { inTransaction, partsOf, takeTurns, type BodyRefusal } from '@sys/platform/services';
import { FILM_TYPES, PICTURE_TYPES } from '../../contracts/media.ts';
import type { Crop } from '../../domain/media/crop.ts';
import { readFilm } from './film.ts';
import { makePicture } from './picture.ts';
import { probeFilm } from './probe.ts';
import { RefusedMedia } from './refusal.ts';
import { insertMedia, mayBring, type MediaRow } from './rows.ts';
import { draftOf, fileOf, removeFile, type Draft } from './store.ts';

const refuse = (why: BodyRefusal) => new RefusedMedia(why);
/** A few at a time: a picture is in memory while it is made. */
const inTurn = takeTurns({ atOnce: 2, mostWaiting: 20, refuse });
const MB = 1024 * 1024;
/** For a film by a slow line. */
export const UPLOAD_TIMEOUT_MS = 600_000;
const LIMITS = {
  image: { most: 20 * MB, timeoutMs: 90_000, refuse },
  video: { most: 300 * MB, timeoutMs: UPLOAD_TIMEOUT_MS, refuse },
};

interface Wish {
  owner: number | null;
  alt: string;
  crop?: Crop;
}

/** A file that somebody brings as the body of a request: kept, made fit for networks. Throws a `RefusedMedia`. */
export async function takeUpload(
  strapi: Core.Strapi,
  request: IncomingMessage,
  type: string,
  wish: Wish,
): Promise<MediaRow> {
  const film = FILM_TYPES.find((one) => one === type);
  const picture = PICTURE_TYPES.find((one) => one === type);
  if (!film && !picture) throw new RefusedMedia('type');
  // To the disk, outside of any turn: whoever sends slowly keeps nobody else from it.
  const draft = await draftOf(partsOf(request, LIMITS[film ? 'video' : 'image']));
  try {
    if (film) {
      const facts = await readFilm(draft.place);
      await inTurn(() => probeFilm(draft.place));
      return await keep(strapi, draft, wish, { kind: 'video', mime: film, ...facts });
    }
    return await inTurn(async () => takePicture(strapi, await readFile(draft.place), picture!, wish));
  } finally {
    await draft.drop();
  }
}

/** A picture from its bytes; `declared` is null for one of ours. */
export async function takePicture(
  strapi: Core.Strapi,
  bytes: Buffer,
  declared: string | null,
  wish: Wish,
): Promise<MediaRow> {
  const made = await makePicture(bytes, declared, wish.crop);
  const draft = await draftOf([made.bytes]);
  try {
    const { width, height } = made;
    return await keep(strapi, draft, wish, { kind: 'image', mime: 'image/jpeg', width, height, durationMs: null, framesPerSecond: null }); // prettier-ignore
  } finally {
    await draft.drop();
  }
}

const ENDINGS = { 'image/jpeg': 'jpg', 'video/mp4': 'mp4', 'video/quicktime': 'mov' } as const;

async function keep(
  strapi: Core.Strapi,
  draft: Draft,
  { owner, alt }: Wish,
  facts: Pick<MediaRow, 'kind' | 'mime' | 'width' | 'height' | 'durationMs' | 'framesPerSecond'>,
): Promise<MediaRow> {
  const id = randomUUID();
  const file = fileOf(id, ENDINGS[facts.mime]);
  const row: MediaRow = { id, owner, alt, file, bytes: draft.bytes, ...facts };
  // The file first: a row without one would be published, a file without a row is swept away.
  await draft.keep(file);
  try {
    await inTransaction(strapi, async (db) => {
      if (!(await mayBring(db, owner))) throw new RefusedMedia('too-many');
      await insertMedia(db, { ...row, sha256: draft.sha256 });
    });
  } catch (error) {
    await removeFile(file);
    throw error;
  }
  return row;
}
