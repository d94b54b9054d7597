const MOST_PHOTO = 20 * 1024 * 1024;

/** Why TikTok does not take the bytes of a video: a `fail_reason`, or null. */
export function videoProblem(bytes: Buffer, maxSeconds: number): string | null {
  // MP4 and MOV begin with a box of their kind.
  if (bytes.subarray(4, 8).toString('latin1') !== 'ftyp') return 'file_format_check_failed';
  const seconds = durationOf(bytes);
  return seconds !== null && seconds > maxSeconds ? 'duration_check_failed' : null;
}

/** Why it does not take those of a photo. */
export function photoProblem(bytes: Buffer): string | null {
  const isJpeg = bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]));
  const isWebp = bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP'; // prettier-ignore
  if (!isJpeg && !isWebp) return 'file_format_check_failed';
  if (bytes.length > MOST_PHOTO) return 'picture_size_check_failed';
  const size = isJpeg ? jpegSize(bytes) : null;
  return size && (Math.min(...size) > 1080 || Math.max(...size) > 1920) ? 'picture_size_check_failed' : null;
}

/** In seconds, by the movie’s header box (version 0); null where there is none to be found. */
function durationOf(bytes: Buffer): number | null {
  const at = bytes.indexOf('mvhd', 0, 'latin1');
  if (at < 0 || bytes.length < at + 24 || bytes[at + 4] !== 0) return null;
  const scale = bytes.readUInt32BE(at + 16);
  return scale === 0 ? null : bytes.readUInt32BE(at + 20) / scale;
}

/** Width and height by the first frame header; null where there is none. */
function jpegSize(bytes: Buffer): [number, number] | null {
  for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1]!;
    if (bytes[at] !== 0xff) return null;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
  }
  return null;
}
