import type { Failure } from '../../delivery/failure.ts';
import { isBoundary, type Chunking } from './chunks.ts';
import { reasonFailure } from './errors.ts';

export const TIKTOK_STATUSES = ['PROCESSING_UPLOAD', 'PROCESSING_DOWNLOAD', 'SEND_TO_USER_INBOX', 'PUBLISH_COMPLETE', 'FAILED'] as const; // prettier-ignore

/** What TikTok says of a publish id. */
export interface Progress {
  status: (typeof TIKTOK_STATUSES)[number];
  reason: string;
  /** Of what everybody can see, after moderation. */
  posts: readonly string[];
  /** Bytes that came; null where it does not say. */
  uploaded: number | null;
}

export type Standing =
  | { kind: 'going' }
  | { kind: 'in-inbox' }
  /** Without an id it is not for everybody, or not moderated yet. */
  | { kind: 'published'; post: string | null }
  | { kind: 'failed'; failure: Failure };

/** What it has come to. */
export function standingOf({ status, reason, posts }: Progress): Standing {
  switch (status) {
    case 'PUBLISH_COMPLETE':
      return { kind: 'published', post: posts[0] ?? null };
    case 'SEND_TO_USER_INBOX':
      return { kind: 'in-inbox' };
    case 'FAILED':
      return { kind: 'failed', failure: reasonFailure(reason) };
    default:
      return { kind: 'going' };
  }
}

/** Why the host for uploads did not take a chunk: by its HTTP status. */
export type ChunkRefusal = 'over' | 'range' | 'other';

export type Resumed =
  /** Goes on from there. */
  | { kind: 'sent'; sent: number }
  /** It came to nothing: from the start. */
  | { kind: 'over' }
  | { kind: 'refused' }
  | { kind: 'unknown' };

/**
 * Where an upload stands whose chunk was refused, by what TikTok says of it: an earlier try may have come through without
 * its answer. Nothing is begun anew unless it is sure that not all of it is there.
 */
export function resumed(refusal: ChunkRefusal, { status, uploaded }: Progress, chunking: Chunking, sent: number, isLast: boolean): Resumed {
  const { size } = chunking;
  // Whatever it is now, it is so because all of it came; or it was given up, which asking for the result tells.
  if (status !== 'PROCESSING_UPLOAD' || uploaded === size) return { kind: 'sent', sent: size };
  if (refusal === 'other') return { kind: 'refused' };
  // The last chunk may be there for all we know.
  if (uploaded === null) return isLast ? { kind: 'unknown' } : { kind: 'over' };
  const canGoOn = refusal === 'range' && uploaded !== sent && isBoundary(chunking, uploaded);
  return canGoOn ? { kind: 'sent', sent: uploaded } : { kind: 'over' };
} // prettier-ignore
