import type { Vendor } from '@sys/config/consent';
import type { TagEvent } from '~/utils/tag-events';

/** An event with the address under which it may be known. */
export type PlacedEvent = TagEvent & { id: string; path: string; currency: string };

/** The frame in which tags of others run: made when one is allowed, taken away when it is to stop. */
export class TagFrame {
  readonly #waiting: { vendors: readonly Vendor[]; event: PlacedEvent }[] = [];
  readonly #frame = document.createElement('iframe');
  #ready = false;

  constructor() {
    this.#frame.src = '/_tags';
    this.#frame.hidden = true;
    this.#frame.tabIndex = -1;
    this.#frame.setAttribute('aria-hidden', 'true');
    // It is not told from which page it came.
    this.#frame.referrerPolicy = 'no-referrer';
    addEventListener('message', this.#heard);
    document.body.append(this.#frame);
  }

  tell(vendors: readonly Vendor[], event: PlacedEvent): void {
    if (!this.#ready) return void this.#waiting.push({ vendors, event });
    this.#frame.contentWindow?.postMessage(
      { kind: 'tag', vendors: [...vendors], event: { ...event } },
      location.origin,
    );
  }

  end(): void {
    removeEventListener('message', this.#heard);
    this.#frame.remove();
  }

  readonly #heard = ({ source, data }: MessageEvent<{ kind?: string } | null>): void => {
    if (source !== this.#frame.contentWindow || data?.kind !== 'tags-ready') return;
    this.#ready = true;
    for (const { vendors, event } of this.#waiting.splice(0)) this.tell(vendors, event);
  };
}
