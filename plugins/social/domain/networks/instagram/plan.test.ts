import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../networks.ts';
import { lostPublication, CONTAINER_STATES } from './lost.ts';
import { nextOfInstagram, pollSeconds, waitingChild, type InstagramRemote } from './plan.ts';

type Media = { kind: 'image' | 'video' };
const image: Media = { kind: 'image' };
const video: Media = { kind: 'video' };
const name = (format: (typeof FORMATS.instagram)[number], media: Media[], remote: InstagramRemote) =>
  nextOfInstagram({ format, media, remote }).name;

/** What a step brings when it goes well. */
function after(step: string, media: Media[], remote: InstagramRemote): InstagramRemote {
  const { children = [], ready = [] } = remote;
  switch (step) {
    case 'quota':
      return { ...remote, quota: true };
    case 'child':
      return { ...remote, children: [...children, `child-${children.length}`] };
    case 'child-status':
      return { ...remote, ready: [...ready, waitingChild({ media, remote })!] };
    case 'container':
      return { ...remote, container: 'container' };
    default:
      return { ...remote, finished: true };
  }
}

describe('what Instagram is asked next', () => {
  it('is its quota first, then the container, its state, and the publication', () => {
    for (const format of ['image', 'reel', 'story'] as const) {
      const media = [format === 'reel' ? video : image];
      expect(name(format, media, {})).toBe('quota');
      expect(name(format, media, { quota: true })).toBe('container');
      expect(name(format, media, { quota: true, container: '1' })).toBe('status');
      expect(name(format, media, { quota: true, container: '1', finished: true })).toBe('publish');
    }
  });

  it('is each picture of a carousel, and whether its videos are ready, before the carousel', () => {
    const media = [image, video, image];
    const told: InstagramRemote = { quota: true };
    expect(name('carousel', media, told)).toBe('child');
    expect(name('carousel', media, { ...told, children: ['a', 'b'] })).toBe('child');
    expect(name('carousel', media, { ...told, children: ['a', 'b', 'c'] })).toBe('child-status');
    expect(waitingChild({ media, remote: { children: ['a', 'b', 'c'] } })).toBe('b');
    expect(name('carousel', media, { ...told, children: ['a', 'b', 'c'], ready: ['b'] })).toBe('container');
  });

  it('comes to an end from anywhere, asks for no id twice, and publishes once', () => {
    const files = fc.array(fc.constantFrom(image, video), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(fc.constantFrom(...FORMATS.instagram), files, (format, given) => {
        const media = format === 'carousel' ? given : given.slice(0, 1);
        let remote: InstagramRemote = {};
        const steps: string[] = [];
        for (let step = nextOfInstagram({ format, media, remote }); ; step = nextOfInstagram({ format, media, remote })) {
          steps.push(step.name);
          if (step.final) break;
          remote = after(step.name, media, remote);
          expect(steps.length).toBeLessThan(40);
        }
        const times = (wanted: string) => steps.filter((one) => one === wanted).length;
        expect(times('container')).toBe(1);
        expect(times('publish')).toBe(1);
        expect(times('child')).toBe(format === 'carousel' ? media.length : 0);
        expect(times('child-status')).toBe(format === 'carousel' ? media.filter((one) => one === video).length : 0);
      }),
    );
  }); // prettier-ignore

  it('makes no container where there is one, whatever else is stored', () => {
    const stored = fc.record({
      quota: fc.constant(true),
      container: fc.string({ minLength: 1 }),
      children: fc.array(fc.string()),
      finished: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.constantFrom(...FORMATS.instagram), stored, (format, remote) => {
        expect(['status', 'publish']).toContain(name(format, [image, image], remote));
      }),
    );
  });

  it('looks each minute for five, and then less often', () => {
    expect([0, 1, 2, 3, 4, 5, 60].map(pollSeconds)).toEqual([60, 60, 60, 60, 60, 300, 300]);
  });
});

describe('a publication at Instagram whose answer was lost', () => {
  const since = new Date('2026-12-01T10:00:00Z');
  const soon = new Date('2026-12-01T10:00:20Z');
  const later = new Date('2026-12-01T10:30:00Z');
  const post = { id: '1', text: '', links: [], at: since, permalink: null };

  it('is public when its container says so, and which post it is when one alone can be it', () => {
    expect(lostPublication('PUBLISHED', [post], since, soon)).toEqual({ kind: 'found', seen: post });
    expect(lostPublication('PUBLISHED', [], since, soon)).toEqual({ kind: 'unknown' });
    expect(lostPublication('PUBLISHED', [], since, later)).toEqual({ kind: 'found', seen: null });
    expect(lostPublication('PUBLISHED', [post, post], since, later)).toEqual({ kind: 'found', seen: null });
  });

  it('is not, once the call is over, and not known before', () => {
    for (const state of CONTAINER_STATES) {
      if (state === 'PUBLISHED') continue;
      expect(lostPublication(state, [post], since, soon).kind).toBe('unknown');
      expect(lostPublication(state, [], since, later).kind).toBe(state === 'IN_PROGRESS' ? 'unknown' : 'absent');
    }
  });
});
