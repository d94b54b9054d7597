import { z } from 'zod';
import { accountOf, flag, list, needOfInstagram, parse, type Call } from '../access.ts';
import { GraphError, invalid, publishing, type PublishingProblem } from '../errors.ts';
import { fetchFile } from '../media/fetch.ts';
import { readFilm } from '../media/mp4.ts';
import { readPicture, shrunk } from '../media/picture.ts';
import { wrongCaption, wrongFilm, wrongPicture } from '../media/rules.ts';
import type { Container, ContainerStatus, World } from '../world.ts';

/** https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media */
const asked = z.strictObject({
  media_type: z.string().optional(),
  image_url: z.string().optional(),
  video_url: z.string().optional(),
  is_carousel_item: flag.optional(),
  children: list.optional(),
  caption: z.string().optional(),
  alt_text: z.string().max(1000).optional(),
  user_tags: z.string().optional(),
  location_id: z.string().optional(),
  collaborators: list.pipe(z.array(z.string()).max(3)).optional(),
  is_ai_generated: flag.optional(),
  cover_url: z.string().optional(),
  thumb_offset: z.coerce.number().int().min(0).optional(),
  share_to_feed: flag.optional(),
  audio_name: z.string().optional(),
  upload_type: z.literal('resumable').optional(),
});
type Asked = z.output<typeof asked>;

const DAY_MS = 24 * 3600_000;
const MOST_A_DAY = 400;

/** `POST /{ig}/media`: looks at a picture at once, at a film later. */
export async function createContainer(call: Call): Promise<object> {
  const { world, params } = call;
  const account = accountOf(call);
  needOfInstagram(call, 'publish');
  const given = parse(asked, params);
  const kind = kindOf(given);
  const recent = [...world.containers.values()].filter(({ account: whose, made }) => whose === account.id && made > world.now() - DAY_MS); // prettier-ignore
  if (recent.length >= MOST_A_DAY) throw new GraphError(4, '(#4) Application request limit reached');
  if (wrongCaption(given.caption ?? '')) throw publishing('caption');
  if (given.is_carousel_item && given.caption !== undefined) throw invalid('A carousel item has no caption of its own');
  const children = kind === 'carousel' ? childrenOf(world, account.id, given.children ?? []) : [];
  const container: Container = {
    id: world.id(),
    account: account.id,
    kind,
    isChild: given.is_carousel_item ?? false,
    caption: given.caption ?? '',
    alt: given.alt_text ?? null,
    children: children.map(({ id }) => id),
    files: children.flatMap(({ files }) => files),
    upload: given.upload_type === undefined ? null : Buffer.alloc(0),
    made: world.now(),
    ...paceOf(world, given.image_url === undefined && kind !== 'carousel' ? 'video' : 'image'),
    problem: null,
    forced: null,
    published: null,
  };
  const forced = world.forced.shift();
  if (forced) container.forced = { status_code: forced.status as ContainerStatus, status: forced.told }; // prettier-ignore
  if (given.image_url !== undefined) await takePicture(world, container, given.image_url);
  else if (given.video_url !== undefined) await takeFilm(world, container, given.video_url);
  world.containers.set(container.id, container);
  const where = `${world.url}/meta/upload/ig-api-upload/v26.0/${container.id}`;
  return { id: container.id, ...(container.upload && { uri: where }) };
}

function paceOf(world: World, what: 'image' | 'video'): Pick<Container, 'polls' | 'readyAt'> {
  const { polls, seconds } = world.pace[what];
  return { polls, readyAt: world.now() + seconds * 1000 };
}

function kindOf(given: Asked): Container['kind'] {
  const { media_type: type, image_url, video_url, is_carousel_item: isChild, upload_type, children } = given;
  const sources = [image_url, video_url, upload_type].filter((one) => one !== undefined).length;
  if (type === 'CAROUSEL') {
    if (sources > 0 || children === undefined) throw publishing('carousel');
    return 'carousel';
  }
  if (sources !== 1) throw invalid('The parameter image_url is required: one source, and no more');
  if (type === undefined || type === 'IMAGE') {
    if (image_url === undefined) throw publishing('mediaType');
    return 'image';
  }
  if (given.alt_text !== undefined) throw invalid('alt_text is for images alone');
  if (type === 'STORIES' && !isChild) return 'story';
  if (type === 'REELS' && !isChild && image_url === undefined) return 'reel';
  if (type === 'VIDEO' && isChild && image_url === undefined) return 'video';
  if (type === 'VIDEO')
    throw new GraphError(100, 'The VIDEO value for media_type is no longer supported. Use the REELS media type to publish a video to your Instagram feed.', { subcode: 2_207_067 }); // prettier-ignore
  throw publishing('mediaType');
}

function childrenOf(world: World, account: string, ids: string[]): Container[] {
  if (ids.length < 2 || ids.length > 10) throw publishing('carousel');
  return ids.map((id) => {
    const child = world.containers.get(id);
    if (!child || child.account !== account || !child.isChild) throw publishing('gone');
    if (world.now() - child.made >= DAY_MS) throw publishing('expired');
    return child;
  });
}

async function takePicture(world: World, container: Container, address: string): Promise<void> {
  const got = await fetchFile(address);
  if (!got.ok) throw got.why === 'takes too long' ? publishing('tookTooLong') : publishing('unfetchable', `${address} ${got.why}.`); // prettier-ignore
  const wrong = wrongPicture(await readPicture(got.bytes), got.bytes.length, container.kind === 'story');
  if (wrong) throw publishing(wrong);
  container.files = [world.keep({ type: 'image/jpeg', bytes: await shrunk(got.bytes) })];
}

async function takeFilm(world: World, container: Container, address: string): Promise<void> {
  const got = await fetchFile(address);
  if (got.ok) lookAtFilm(world, container, got.bytes);
  // Films are fetched after the answer: what is wrong with them shows in the status.
  else container.problem = got.why === 'takes too long' ? 'tookTooLong' : 'unfetchable';
}

/** Looks at a film that is there whole, fetched or uploaded. */
export function lookAtFilm(world: World, container: Container, bytes: Buffer): void {
  const problem: PublishingProblem | null = wrongFilm(readFilm(bytes), bytes.length, container.kind === 'story');
  container.problem = problem;
  if (!problem) container.files = [world.keep({ type: 'video/mp4', bytes })];
  container.upload = null;
}
