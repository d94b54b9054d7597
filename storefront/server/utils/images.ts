import path from 'node:path';
import { Gate, GateFullError } from './gate.ts';
import type { ImageAddress } from './image-address.ts';
import { BrokenImageError, convertImage } from './image-converter.ts';
import { fetchImageSource, type ImageSource } from './image-source.ts';
import { ImageStore } from './image-store.ts';

export type ImageOutcome =
  | { kind: 'found'; body: Buffer }
  | { kind: 'missing' }
  | { kind: 'broken' }
  /** The CMS is away or too many pictures are being made: asking again later will do. */
  | { kind: 'unavailable' };

const DISK_BYTES = 512 * 1024 * 1024;
const AT_ONCE = 2;
const MAX_WAITING = 256;

/** Pictures in the sizes pages ask for: from the disk, else made once for all who wait. */
export class Images {
  readonly #store: ImageStore;
  readonly #source: (file: string) => Promise<ImageSource>;
  readonly #gate = new Gate(AT_ONCE, MAX_WAITING);
  readonly #inFlight = new Map<string, Promise<ImageOutcome>>();

  constructor(store: ImageStore, source: (file: string) => Promise<ImageSource>) {
    this.#store = store;
    this.#source = source;
  }

  async get(address: ImageAddress): Promise<ImageOutcome> {
    const name = `${address.width}/${address.source}.${address.format}`;
    const body = await this.#store.read(name);
    return body ? { kind: 'found', body } : this.#makeOnce(name, address);
  }

  #makeOnce(name: string, address: ImageAddress): Promise<ImageOutcome> {
    const running = this.#inFlight.get(name);
    if (running) return running;
    const making = this.#gate
      .pass(() => this.#make(name, address))
      .catch((error: unknown): ImageOutcome => {
        if (error instanceof GateFullError) return { kind: 'unavailable' };
        throw error;
      })
      .finally(() => this.#inFlight.delete(name));
    this.#inFlight.set(name, making);
    return making;
  }

  async #make(name: string, { source, width, format }: ImageAddress): Promise<ImageOutcome> {
    const original = await this.#source(source);
    if (original.kind === 'too-large') return { kind: 'broken' };
    if (original.kind !== 'found') return original;
    try {
      const body = await convertImage(original.bytes, width, format);
      // A full disk costs the next visitor a conversion, not this one their picture.
      await this.#store
        .write(name, body)
        .catch((error: unknown) => console.warn(`Picture ${name} was not kept:`, error));
      return { kind: 'found', body };
    } catch (error) {
      if (error instanceof BrokenImageError) return { kind: 'broken' };
      throw error;
    }
  }
}

let images: Images | undefined;

/** One for the process, so that two requests for a picture never make it twice. */
export function useImages(): Images {
  if (images) return images;
  const env = environment();
  const cms = { url: cmsUrl(), key: env.STOREFRONT_SECRET };
  const store = new ImageStore(path.resolve(env.DATA_DIR, 'images'), DISK_BYTES);
  return (images = new Images(store, (file) => fetchImageSource(cms, file)));
}
