import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../networks.ts';
import { nextOfFacebook, videoSeconds, type FacebookRemote, type FacebookStep } from './plan.ts';
import { publicationOf, uploadOf } from './video.ts';

type Media = { kind: 'image' | 'video' };
const image: Media = { kind: 'image' };
const video: Media = { kind: 'video' };

function after({ name }: FacebookStep, remote: FacebookRemote): FacebookRemote {
  const { photos = [] } = remote;
  switch (name) {
    case 'photo':
      return { ...remote, photos: [...photos, `photo-${photos.length}`] };
    case 'start':
      return { ...remote, video: '1' };
    case 'upload':
      return { ...remote, sent: true };
    case 'upload-status':
      return { ...remote, uploaded: true };
    case 'video':
    case 'finish':
      return { ...remote, video: '1', finished: true };
    default:
      return { ...remote, post: '1_2' };
  }
}

function walk(format: (typeof FORMATS.facebook)[number], media: Media[]): FacebookStep[] {
  const steps: FacebookStep[] = [];
  for (let remote: FacebookRemote = {}; !remote.post;) {
    const step = nextOfFacebook({ format, media, remote });
    steps.push(step);
    remote = after(step, remote);
    expect(steps.length).toBeLessThan(40);
  }
  return steps;
}
const names = (...walked: Parameters<typeof walk>) => walk(...walked).map(({ name }) => name);

describe('what Facebook is asked next', () => {
  it('is what each format needs', () => {
    expect(names('link', [])).toEqual(['post']);
    // A link shows the picture of its page; one of ours is not posted with it.
    expect(names('link', [image])).toEqual(['post']);
    expect(names('photos', [image])).toEqual(['photo', 'post']);
    expect(names('photos', [image, image, image])).toEqual(['photo', 'photo', 'photo', 'post']);
    expect(names('reel', [video])).toEqual(['start', 'upload', 'upload-status', 'finish', 'result']);
    expect(names('video', [video])).toEqual(['video', 'result']);
    expect(names('story', [image])).toEqual(['photo', 'photo-story']);
    expect(names('story', [video])).toEqual(['start', 'upload', 'upload-status', 'finish', 'result']);
  });

  it('asks for no id twice, and has one call that publishes', () => {
    const files = fc.array(fc.constantFrom(image, video), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(fc.constantFrom(...FORMATS.facebook), files, (format, given) => {
        const media = format === 'photos' ? given.map(() => image) : given.slice(0, 1);
        const steps = walk(format, media);
        expect(steps.filter(({ final }) => final)).toHaveLength(1);
        for (const once of ['start', 'upload', 'finish', 'video', 'post', 'photo-story'] as const)
          expect(steps.filter(({ name }) => name === once).length).toBeLessThanOrEqual(1);
        expect(steps.filter(({ name }) => name === 'photo').length).toBeLessThanOrEqual(media.length);
      }),
    );
  });

  it('is how far it is, and nothing that publishes, once it was told to publish', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FORMATS.facebook), fc.boolean(), (format, sent) => {
        const remote = { finished: true, video: '1', sent };
        expect(nextOfFacebook({ format, media: [video], remote })).toEqual({ name: 'result', final: false });
      }),
    );
  });

  it('looks often at first', () => {
    expect([0, 3, 4, 8, 9, 99].map(videoSeconds)).toEqual([15, 15, 60, 60, 300, 300]);
  });
});

describe('a video at Facebook', () => {
  it.each(['complete', 'completed'])('is there when its phase is %s', (status) => {
    expect(uploadOf({ video_status: 'processing', uploading_phase: { status } })).toBe('there');
    expect(publicationOf({ video_status: 'ready', publishing_phase: { status } }, false)).toBe('public');
  });

  it.each([
    [{ video_status: 'uploading', uploading_phase: { status: 'in_progress' } }, 'coming'],
    [{ video_status: 'upload_complete' }, 'there'],
    [{ video_status: 'upload_failed' }, 'lost'],
    [{ video_status: 'expired' }, 'lost'],
    [{ video_status: 'error' }, 'bad'],
    [{}, 'coming'],
  ] as const)('%j is %s to be published', (status, expected) => expect(uploadOf(status)).toBe(expected));

  it.each([
    [{ video_status: 'processing', publishing_phase: { status: 'in_progress' } }, 'coming', 'coming'],
    [{ video_status: 'upload_complete', publishing_phase: { status: 'not_started' } }, 'coming', 'not-told'],
    [{ video_status: 'ready', publishing_phase: { publish_status: 'published' } }, 'public', 'public'],
    [{ video_status: 'ready' }, 'public', 'coming'],
    [{ video_status: 'error', publishing_phase: { status: 'in_progress' } }, 'bad', 'bad'],
    [{}, 'coming', 'coming'],
  ] as const)('%j is %s once it was told to be, and %s where that is not known', (status, told, lost) => {
    expect(publicationOf(status, true)).toBe(told);
    expect(publicationOf(status, false)).toBe(lost);
  });
});
