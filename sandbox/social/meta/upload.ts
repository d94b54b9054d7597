import type { IncomingMessage } from 'node:http';
import { mayUse, tokenOf } from './access.ts';
import { lookAtVideo } from './facebook/videos.ts';
import { lookAtFilm } from './instagram/create.ts';
import { fetchFile } from './media/fetch.ts';
import type { Container, Video, World } from './world.ts';

/** An answer of rupload.facebook.com, whose errors are of a kind of their own. */
interface Said {
  status: number;
  body: object;
}

const refused = (type: string, message: string, status = 400): Said => ({
  status,
  body: { debug_info: { retriable: false, type, message } },
});

/**
 * `POST /video-upload/{version}/{video}` and `/ig-api-upload/{version}/{container}`: the bytes from `offset` on, or
 * where they are to be fetched. What has come stays when the line is cut: `offset` goes on from there.
 * https://developers.facebook.com/docs/video-api/guides/reels-publishing and
 * https://developers.facebook.com/docs/instagram-platform/content-publishing/resumable-uploads
 */
export async function upload(world: World, path: string, request: IncomingMessage): Promise<Said> {
  const [, place, id = ''] = /^\/(video-upload|ig-api-upload)\/(?:v\d+\.\d\/)?(\d+)$/.exec(path) ?? [];
  if (place === undefined || request.method !== 'POST') return refused('NotFoundError', 'Nothing is here.', 404);
  const target = place === 'video-upload' ? world.videos.get(id) : world.containers.get(id);
  const token = /^OAuth (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (!target || !isAllowed(world, target, token)) return refused('NotAuthorizedError', 'unauthorized user request', 401);
  if (target.upload === null) return refused('UploadCompletedError', 'The bytes are here already.');
  const address = request.headers.file_url;
  if (typeof address === 'string') return take(world, target, address);
  const [offset, size] = [Number(request.headers.offset), Number(request.headers.file_size)];
  if (offset !== target.upload.length || !(size > 0)) return refused('OffsetInvalidError', `The next offset is ${target.upload.length}.`); // prettier-ignore
  for await (const part of request as AsyncIterable<Buffer>) target.upload = Buffer.concat([target.upload, part]);
  if (target.upload.length > size) return refused('PartialRequestError', 'There are more bytes than file_size says.');
  if (target.upload.length === size) whole(world, target, target.upload);
  return { status: 200, body: { success: true, message: 'Upload successful.' } };
} // prettier-ignore

async function take(world: World, target: Container | Video, address: string): Promise<Said> {
  const got = await fetchFile(address);
  if (!got.ok) return refused('ProcessingFailedError', `The file_url ${got.why}.`);
  whole(world, target, got.bytes);
  return { status: 200, body: { success: true, message: 'Upload successful.' } };
}

const whole = (world: World, target: Container | Video, bytes: Buffer) =>
  'page' in target ? lookAtVideo(world, target, bytes) : lookAtFilm(world, target, bytes);

function isAllowed(world: World, target: Container | Video, value: string | undefined): boolean {
  const host = value?.startsWith('IGAA') ? 'instagram' : 'facebook';
  try {
    const token = tokenOf(world, host, value, undefined);
    if ('page' in target) return token.kind === 'page' && token.page === target.page;
    return mayUse({ world, host, token }, target.account);
  } catch {
    return false;
  }
}
