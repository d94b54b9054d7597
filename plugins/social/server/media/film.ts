import { open } from 'node:fs/promises';
import { createFile, Log, type MP4BoxBuffer } from 'mp4box';
import { RefusedMedia } from './refusal.ts';

export interface FilmFacts {
  width: number;
  height: number;
  durationMs: number;
  framesPerSecond: number;
}

// What strangers send is told to them, not to the log.
Log.error = () => {};

const PIECE = 1024 * 1024;
/** What stands in a film’s index is some megabytes for hours of it. */
const MOST_PIECES = 64;

/** What the index of an MP4 or MOV says of its picture, as it is shown: upright. Throws a `RefusedMedia`. */
export async function readFilm(place: string): Promise<FilmFacts> {
  const handle = await open(place, 'r');
  try {
    const { size } = await handle.stat();
    const film = createFile();
    let ready = false;
    let broken = false;
    film.onReady = () => (ready = true);
    film.onError = () => (broken = true);
    let at = 0;
    for (let pieces = 0; at < size && !ready && !broken; pieces++) {
      if (pieces === MOST_PIECES) throw new RefusedMedia('damaged');
      const length = Math.min(PIECE, size - at);
      const bytes = new ArrayBuffer(length);
      await handle.read(new Uint8Array(bytes), 0, length, at);
      // It says where to read on: over the pictures to the index, where that stands at the end.
      const next = film.appendBuffer(Object.assign(bytes, { fileStart: at }) as MP4BoxBuffer);
      at = next !== undefined && next > at ? next : at + length;
    }
    film.flush();
    if (!ready) throw new RefusedMedia('damaged');
    const { videoTracks, isFragmented } = film.getInfo();
    // Made for streaming: networks want it whole, and its length is known at its end alone.
    if (isFragmented) throw new RefusedMedia('in-pieces');
    const [track] = videoTracks;
    if (!track?.video || track.timescale <= 0) throw new RefusedMedia('no-video');
    const seconds = (track.samples_duration || track.duration) / track.timescale;
    const turned = isTurned(track.matrix);
    const { width, height } = track.video;
    if (!(seconds > 0 && width > 0 && height > 0)) throw new RefusedMedia('damaged');
    return {
      width: turned ? height : width,
      height: turned ? width : height,
      durationMs: Math.max(1, Math.round(seconds * 1000)),
      framesPerSecond: Math.round((track.nb_samples / seconds) * 100) / 100,
    };
  } catch (error) {
    if (error instanceof RefusedMedia) throw error;
    throw new RefusedMedia('damaged');
  } finally {
    await handle.close();
  }
}

/** Telephones film on their side, and say so in the matrix of the track: a quarter turn has nothing on its diagonal. */
const isTurned = (matrix: ArrayLike<number>): boolean => matrix[0] === 0 && matrix[4] === 0 && matrix[1] !== 0;
