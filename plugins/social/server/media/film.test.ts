import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { film } from '../../tests/films.ts';
import { readFilm } from './film.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'sys-film-'));
afterAll(() => rmSync(folder, { recursive: true }));
const kept = (bytes: Buffer): string => {
  const place = path.join(folder, `${Math.random()}.mp4`);
  writeFileSync(place, bytes);
  return place;
};

describe('a film', () => {
  it('is measured by its index', async () => {
    expect(await readFilm(kept(film({ width: 720, height: 1280, seconds: 12, fps: 25 })))).toEqual({
      width: 720,
      height: 1280,
      durationMs: 12_000,
      framesPerSecond: 25,
    });
  });

  it('may be larger than what is read at once', async () => {
    for (const indexLast of [false, true])
      expect(await readFilm(kept(film({ seconds: 20, frame: 20_000, indexLast })))).toMatchObject({
        durationMs: 20_000,
      });
  });

  it('of a telephone on its side is upright', async () => {
    expect(await readFilm(kept(film({ width: 1920, height: 1080, turned: true })))).toMatchObject({
      width: 1080,
      height: 1920,
    });
  });

  it('that is none, is cut off, or has no picture is refused', async () => {
    const whole = film();
    const nonsense = [
      Buffer.alloc(0),
      Buffer.from('not a film at all'),
      whole.subarray(0, 400),
      Buffer.alloc(4096, 0xff),
    ];
    for (const bytes of nonsense) await expect(readFilm(kept(bytes))).rejects.toMatchObject({ code: 'damaged' });
  });
});
