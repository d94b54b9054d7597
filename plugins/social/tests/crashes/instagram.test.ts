import { afterAll, beforeAll, describe, it } from 'vitest';
import { film, picture } from '../../../../sandbox/tests/social/files.ts';
import { proveShape, type Shape } from './prove.ts';
import { openCrashStage, type CrashStage, type StagedFile } from './stage.ts';

let stage: CrashStage;
let image: StagedFile;
const video: StagedFile = { kind: 'video', bytes: film({ seconds: 12 }), width: 1080, height: 1920, seconds: 12 };
beforeAll(async () => {
  stage = await openCrashStage();
  image = { kind: 'image', bytes: await picture(1080, 1080) };
});
afterAll(() => stage?.close());

const at = (format: Shape['format'], files: StagedFile[], login: Shape['login'] = 'facebook'): Shape => ({ network: 'instagram', format, files, login }); // prettier-ignore

describe('a worker that is killed at any call to Instagram', { timeout: 240_000 }, () => {
  it('leaves one picture at the most', () => proveShape(stage, at('image', [image])));
  it('leaves one picture at the most, by Instagram’s own login', () => proveShape(stage, at('image', [image], 'instagram'))); // prettier-ignore
  it('leaves one carousel at the most', () => proveShape(stage, at('carousel', [image, video, image])));
  it('leaves one reel at the most', () => proveShape(stage, at('reel', [video])));
  it('leaves one story of a picture at the most', () => proveShape(stage, at('story', [image])));
  it('leaves one story of a film at the most', () => proveShape(stage, at('story', [video])));
});
