import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { demoEnvironment } from '../../../../scripts/lib/environment.ts';
import { film } from '../../tests/films.ts';
import { probeFilm } from './probe.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'sys-probe-'));
beforeAll(() => {
  Object.assign(process.env, demoEnvironment('postgresql://nobody@127.0.0.1:1/none', { cms: 1, storefront: 2, database: 3 }, {})); // prettier-ignore
});
afterEach(() => delete process.env.FFPROBE);
afterAll(() => rmSync(folder, { recursive: true }));

let serial = 0;
/** A program that answers so in the place of ffprobe, and writes down what it was asked. */
function program(answer: string, code = 0): string {
  const place = path.join(folder, `ffprobe-${++serial}`);
  const script = `#!/bin/sh\n[ "$1" = -version ] && exit 0\nprintf '%s\\n' "$@" > ${place}.asked\nenv > ${place}.env\ncat <<'END'\n${answer}\nEND\nexit ${code}\n`;
  writeFileSync(place, script, { mode: 0o700 });
  return place;
}
const tracks = (...streams: object[]) => JSON.stringify({ streams });
const place = path.join(folder, 'one.mp4');
writeFileSync(place, film());

describe('ffprobe', () => {
  it('is asked of the file alone, opens nothing else, and is told none of our secrets', async () => {
    process.env.FFPROBE = program(tracks({ codec_type: 'video', codec_name: 'h264' }));
    await probeFilm(place);
    const asked = readFileSync(`${process.env.FFPROBE}.asked`, 'utf8').trim().split('\n');
    expect(asked.slice(asked.indexOf('-protocol_whitelist'), asked.indexOf('-protocol_whitelist') + 4)).toEqual(['-protocol_whitelist', 'file', '-f', 'mov']); // prettier-ignore
    expect(asked.at(-1)).toBe(`file:${place}`);
    expect(readFileSync(`${process.env.FFPROBE}.env`, 'utf8')).not.toMatch(/SECRET|KEY|DATABASE/);
  });

  it.each([
    ['cannot read it', '{}', 1, 'damaged'],
    ['finds another codec', tracks({ codec_type: 'video', codec_name: 'mpeg4' }), 0, 'codec'],
    ['finds nothing to see', tracks({ codec_type: 'audio', codec_name: 'aac' }), 0, 'no-video'],
  ])('has a film refused when it %s', async (_, answer, code, why) => {
    process.env.FFPROBE = program(answer, code);
    await expect(probeFilm(place)).rejects.toMatchObject({ code: why });
  });

  it('that is not there refuses nothing', async () => {
    process.env.FFPROBE = path.join(folder, 'nothing-here');
    await expect(probeFilm(place)).resolves.toBeUndefined();
  });
});
