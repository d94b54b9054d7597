import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOf, isBoundary, nextChunk } from './chunks.ts';
import { resumed, TIKTOK_STATUSES, type Progress } from './progress.ts';

const CHUNKING = chunksOf(31_000_000);
const at = (uploaded: number | null, status: Progress['status'] = 'PROCESSING_UPLOAD'): Progress => ({ status, reason: '', posts: [], uploaded }); // prettier-ignore
const of = (refusal: 'over' | 'range' | 'other', progress: Progress, sent = 20_000_000) => resumed(refusal, progress, CHUNKING, sent, nextChunk(CHUNKING, sent).isLast); // prettier-ignore

describe('an upload whose chunk was refused', () => {
  it('goes on from where TikTok is', () => {
    expect(of('range', at(10_000_000), 0)).toEqual({ kind: 'sent', sent: 10_000_000 });
    expect(of('range', at(31_000_000))).toEqual({ kind: 'sent', sent: 31_000_000 });
    expect(of('over', at(31_000_000))).toEqual({ kind: 'sent', sent: 31_000_000 });
  });

  it('is begun anew when its address is over, or TikTok is nowhere to go on from', () => {
    expect(of('over', at(10_000_000))).toEqual({ kind: 'over' });
    expect(of('range', at(10_000_001), 0)).toEqual({ kind: 'over' });
    expect(of('range', at(10_000_000), 10_000_000)).toEqual({ kind: 'over' });
    expect(of('over', at(null), 0)).toEqual({ kind: 'over' });
  });

  it('is not known when its last chunk may be there', () => {
    expect(of('over', at(null))).toEqual({ kind: 'unknown' });
    expect(of('range', at(null))).toEqual({ kind: 'unknown' });
  });

  it('is refused for what it is', () => expect(of('other', at(10_000_000), 10_000_000)).toEqual({ kind: 'refused' }));

  it('is never begun anew when all of it is there or it has gone further', () => {
    const status = fc.constantFrom(...TIKTOK_STATUSES);
    const uploaded = fc.oneof(fc.constant(null), fc.constant(31_000_000), fc.nat(31_000_000));
    fc.assert(
      fc.property(fc.constantFrom('over', 'range', 'other'), status, uploaded, fc.nat(2), (refusal, now, there, index) => {
        const outcome = of(refusal, at(there, now), index * 10_000_000);
        if (now !== 'PROCESSING_UPLOAD' || there === 31_000_000) expect(outcome).toEqual({ kind: 'sent', sent: 31_000_000 });
        if (outcome.kind === 'sent' && outcome.sent < 31_000_000) expect(isBoundary(CHUNKING, outcome.sent)).toBe(true);
      }),
    );
  }); // prettier-ignore
});
