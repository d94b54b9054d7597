import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
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
beforeEach(() => {
  stage.social.meta.pace.video = { polls: 1, seconds: 0 };
});

const at = (format: Shape['format'], files: StagedFile[] = []): Shape => ({ network: 'facebook', format, files });

describe('a worker that is killed at any call to Facebook', { timeout: 240_000 }, () => {
  it('leaves one link at the most', () => proveShape(stage, at('link')));
  it('leaves pictures once at the most', () => proveShape(stage, at('photos', [image, image])));
  it('leaves one reel at the most', () => proveShape(stage, at('reel', [video])));
  it('leaves one story of a picture at the most', () => proveShape(stage, at('story', [image])));
  it('leaves one story of a film at the most', () => proveShape(stage, at('story', [video])));
  it('leaves one film at the most', () => {
    // Of one that is still on its way no list knows.
    stage.social.meta.pace.video.polls = 0;
    return proveShape(stage, at('video', [video]));
  });
});
