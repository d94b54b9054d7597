import path from 'node:path';
import { createHash } from 'node:crypto';
import type { Renderer } from '@takumi-rs/core';
import { sharePath, SHARE_SIZE, type ShareFacts } from '../../shared/utils/share-picture.ts';
import { cmsGet, type CmsAnswer } from './cms-get.ts';
import { Gate, GateFullError } from './gate.ts';
import { ImageStore } from './image-store.ts';
import type { ImageOutcome } from './images.ts';
import { parseImageAddress, type ImageAddress } from './image-address.ts';
import { SHARE_IMAGES, shareDrawing } from './share-drawing.ts';
import { SHARE_SOURCES, type ShareAddress } from './share-sources.ts';

export type ShareOutcome =
  | { kind: 'found'; body: Buffer }
  /** What the page shows has changed: the picture is elsewhere now. */
  | { kind: 'moved'; path: string }
  /** It could not be drawn: the photo alone has to do. */
  | { kind: 'plain'; cover: string | null }
  | { kind: 'missing' }
  | { kind: 'unavailable' };

export interface ShareParts {
  store: ImageStore;
  read: (path: string) => Promise<CmsAnswer>;
  photo: (address: ImageAddress) => Promise<ImageOutcome>;
  /** The files of the drawing: fonts, the pattern, the mark. */
  asset: (name: string) => Promise<Uint8Array>;
}

const DISK_BYTES = 256 * 1024 * 1024;
/** Drawing takes one core for some tens of milliseconds; pages need the rest. */
const AT_ONCE = 1;
const MAX_WAITING = 64;
const PHOTO_WIDTH = 960;
const FONTS = {
  Figtree: 'figtree:figtree-latin-wght-normal.woff2',
  'Readex Pro': 'readex:readex-pro-arabic-wght-normal.woff2',
};

/** Pictures of links, drawn from what the CMS says of a page: from the disk, else made once for all who wait. */
export class SharePictures {
  readonly #parts: ShareParts;
  readonly #gate = new Gate(AT_ONCE, MAX_WAITING);
  readonly #inFlight = new Map<string, Promise<ShareOutcome>>();
  #renderer: Promise<Renderer> | undefined;

  constructor(parts: ShareParts) {
    this.#parts = parts;
  }

  async get(address: ShareAddress): Promise<ShareOutcome> {
    const { kind, locale, slug, version } = address;
    const name = `${createHash('sha256').update([kind, locale, slug, version].join('\n')).digest('hex').slice(0, 40)}.jpg`;
    const body = await this.#parts.store.read(name);
    if (body) return { kind: 'found', body };
    const running = this.#inFlight.get(name);
    if (running) return running;
    const making = this.#gate
      .pass(() => this.#make(name, address))
      .catch((error: unknown): ShareOutcome => {
        if (error instanceof GateFullError) return { kind: 'unavailable' };
        throw error;
      })
      .finally(() => this.#inFlight.delete(name));
    this.#inFlight.set(name, making);
    return making;
  }

  async #make(name: string, { kind, locale, slug, version }: ShareAddress): Promise<ShareOutcome> {
    const { read, facts: factsOf } = SHARE_SOURCES[kind];
    const answer = await this.#parts
      .read(`/api/marketplace/${read}/${encodeURIComponent(slug)}?locale=${locale}`)
      .catch(() => null);
    if (!answer || answer.status >= 500) return { kind: 'unavailable' };
    if (answer.status !== 200) return { kind: 'missing' };
    const { data } = JSON.parse(answer.body) as { data: never };
    const facts = factsOf(data);
    const path = sharePath(kind, locale, slug, facts);
    if (!path.endsWith(`/${version}.jpg`)) return { kind: 'moved', path };
    try {
      const body = await this.#draw(facts, locale);
      await this.#parts.store.write(name, body).catch((error: unknown) => console.warn(`Picture ${name} was not kept:`, error));
      return { kind: 'found', body };
    } catch (error) {
      console.warn(`The picture of ${kind} ${slug} could not be drawn:`, error);
      return { kind: 'plain', cover: facts.cover };
    }
  }

  async #draw(facts: ShareFacts, locale: ShareAddress['locale']): Promise<Buffer> {
    const { asset, photo } = this.#parts;
    const file = facts.cover?.split('/').pop();
    const address = file ? parseImageAddress(String(PHOTO_WIDTH), `${file}.jpg`) : null;
    const cover = address ? await photo(address) : null;
    const shown = cover?.kind === 'found' ? cover.body : null;
    const images = [
      { src: SHARE_IMAGES.zellige, data: await asset('server:zellige.svg') },
      { src: SHARE_IMAGES.mark, data: await asset('server:mark.svg') },
      ...(shown ? [{ src: SHARE_IMAGES.cover, data: shown, cache: 'none' as const }] : []),
    ];
    const drawing = shareDrawing({ ...facts, cover: shown ? facts.cover : null }, locale);
    const renderer = await (this.#renderer ??= this.#open().catch((error: unknown) => {
      this.#renderer = undefined;
      throw error;
    }));
    return renderer.render(drawing, { ...SHARE_SIZE, format: 'jpeg', quality: 86, images, lang: locale });
  }

  /** Loaded with the first picture: most processes never draw one. */
  async #open(): Promise<Renderer> {
    const { Renderer } = await import('@takumi-rs/core');
    const renderer = new Renderer({ cacheMaxBytes: 8 * 1024 * 1024 });
    for (const [name, file] of Object.entries(FONTS)) await renderer.registerFont({ name, data: await this.#parts.asset(file) });
    return renderer;
  }
} // prettier-ignore

let pictures: SharePictures | undefined;

export function useSharePictures(): SharePictures {
  if (pictures) return pictures;
  const { DATA_DIR, STOREFRONT_SECRET } = environment();
  return (pictures = new SharePictures({
    store: new ImageStore(path.resolve(DATA_DIR, 'share-pictures'), DISK_BYTES),
    read: (address) => cmsGet(`${cmsUrl()}${address}`, STOREFRONT_SECRET),
    photo: (address) => useImages().get(address),
    async asset(name) {
      const bytes = await useStorage(`assets:${name.split(':')[0]}`).getItemRaw<Uint8Array>(name.split(':')[1]!);
      if (!bytes) throw new Error(`${name} is not part of this build.`);
      return bytes;
    },
  }));
}
