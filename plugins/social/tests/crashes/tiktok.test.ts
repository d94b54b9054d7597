import { afterAll, beforeAll, describe, it } from 'vitest';
import { picture } from '../../../../sandbox/tests/social/files.ts';
import { film } from '../../../../sandbox/tests/social/tiktok-server.ts';
import { agreed } from '../../domain/networks/tiktok/choices.ts';
import { DIRECT } from '../tiktok/choices.ts';
import { proveShape, type Shape } from './prove.ts';
import { openCrashStage, type CrashStage, type StagedFile } from './stage.ts';

let stage: CrashStage;
let image: StagedFile;
/** Two chunks. */
const video: StagedFile = { kind: 'video', bytes: film(20_100_000), width: 1080, height: 1920, seconds: 20 };
beforeAll(async () => {
  stage = await openCrashStage();
  image = { kind: 'image', bytes: await picture(1080, 1350) };
});
afterAll(() => stage?.close());

const direct = agreed({ ...DIRECT, consent: true }, new Date());
const draft = agreed({ mode: 'draft', consent: true }, new Date());
const at = (format: Shape['format'], files: StagedFile[], more: Partial<Shape> = {}): Shape => ({ network: 'tiktok', format, files, options: direct, ...more }); // prettier-ignore

describe('a worker that is killed at any call to TikTok', { timeout: 240_000 }, () => {
  it('leaves one film at the most, and goes on with one of which TikTok lacks the end', () => proveShape(stage, at('video', [video], { tellsAbsence: true }))); // prettier-ignore
  it('leaves one film in the inbox at the most', () => proveShape(stage, at('video', [video], { options: draft, end: 'in-inbox', tellsAbsence: true }))); // prettier-ignore
  it('leaves pictures once at the most', () => proveShape(stage, at('photos', [image, image])));
  // Of pictures in an inbox TikTok tells nothing without their id.
  it('leaves pictures in the inbox once at the most', () => proveShape(stage, at('photos', [image, image], { options: draft, end: 'in-inbox', tells: false }))); // prettier-ignore
});
