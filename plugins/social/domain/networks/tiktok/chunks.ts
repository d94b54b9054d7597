/**
 * How a video is sent: https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide. Chunks of one size,
 * the last one with what is left over; what is smaller than two of them goes as a whole. In bytes.
 */
const CHUNK = 10_000_000;

export interface Chunking {
  size: number;
  chunk: number;
  count: number;
}

export function chunksOf(size: number): Chunking {
  const chunk = size < 2 * CHUNK ? size : CHUNK;
  return { size, chunk, count: Math.floor(size / chunk) };
}

export interface Range {
  from: number;
  /** The first byte after it. */
  end: number;
  isLast: boolean;
}

/** What is sent next when so many bytes are there. */
export function nextChunk({ size, chunk, count }: Chunking, sent: number): Range {
  const index = Math.floor(sent / chunk);
  const isLast = index >= count - 1;
  return { from: sent, end: isLast ? size : sent + chunk, isLast };
}

/** Whether a chunk can begin there. */
export const isBoundary = ({ chunk, count }: Chunking, sent: number): boolean =>
  sent % chunk === 0 && sent / chunk < count;
