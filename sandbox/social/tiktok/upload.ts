import { readBytes, TikTokError, type Exchange } from './answers.ts';
import type { World } from './world.ts';

const HOUR = 3600_000;
const MOST_CHUNK = 128 * 1_000_000;
const TYPES = ['video/mp4', 'video/quicktime', 'video/webm'];

/**
 * `PUT` of a chunk to an upload address: 206 when more is to come, 201 when that was all, 403 when it is over, 416 when
 * the range is not the next one. After developers.tiktok.com/doc/content-posting-api-media-transfer-guide.
 */
export async function takeChunk(world: World, { query, request }: Exchange): Promise<{ status: number; headers: Record<string, string> }> {
  const key = query.get('upload_id');
  const publish = [...world.publishes.values()].find(({ upload }) => upload?.key === key);
  const { upload } = publish ?? {};
  if (!publish || !upload) throw new TikTokError(404, 'not_found');
  const bytes = await readBytes(request, MOST_CHUNK);
  if (world.now() > publish.begunAt + HOUR || publish.wholeAt !== null) throw new TikTokError(403, 'upload_url_expired');
  const { size, chunk, chunks } = upload;
  const [, first, last, total] = (/^bytes (\d+)-(\d+)\/(\d+)$/.exec(request.headers['content-range'] ?? '') ?? []).map(Number); // prettier-ignore
  const isLast = publish.parts.length === chunks - 1;
  const end = isLast ? size : publish.bytes + chunk;
  if (first !== publish.bytes || last !== end - 1 || total !== size) throw new TikTokError(416, 'bad_range');
  if (bytes.length !== end - first || !TYPES.includes(request.headers['content-type'] ?? ''))
    throw new TikTokError(400, 'invalid_params');
  publish.parts.push(bytes);
  publish.bytes = end;
  if (isLast) publish.wholeAt = world.now();
  return { status: isLast ? 201 : 206, headers: { 'content-range': `bytes 0-${end - 1}/${size}` } };
} // prettier-ignore
