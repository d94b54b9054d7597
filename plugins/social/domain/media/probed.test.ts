import { expect, it } from 'vitest';
import { probedProblem } from './probed.ts';

const video = (codec_name?: string) => ({ codec_type: 'video', codec_name });
const audio = (codec_name?: string) => ({ codec_type: 'audio', codec_name });

it.each([
  [[video('h264'), audio('aac')], null],
  [[video('hevc')], null],
  [[audio('aac'), video('h264'), video('mjpeg'), { codec_type: 'data' }], null],
  [[video('mpeg4'), audio('aac')], 'codec'],
  [[video('h264'), audio('mp3')], 'codec'],
  [[video('h264'), audio('aac'), audio('opus')], 'codec'],
  [[video()], 'codec'],
  [[audio('aac')], 'no-video'],
  [[], 'no-video'],
] as const)('of %j the problem is %s', (tracks, problem) => {
  expect(probedProblem(tracks)).toBe(problem);
});
