import { INSTAGRAM, META } from '../settings.ts';
import type { PublishingProblem } from './errors.ts';
import { Faults } from './faults.ts';
import { INSTAGRAM_ACCOUNTS, PAGES, PEOPLE } from './people.ts';
import { Tokens } from './tokens.ts';

/** Bytes that somebody gave us, as the feed shows them. */
export interface Kept {
  type: 'image/jpeg' | 'video/mp4';
  bytes: Buffer;
}

/** What an account shows, or will. */
export interface Post {
  id: string;
  network: 'instagram' | 'facebook';
  /** The Page or the account of Instagram. */
  account: string;
  kind: 'image' | 'carousel' | 'reel' | 'story' | 'text' | 'photos' | 'video';
  text: string;
  link: string | null;
  files: string[];
  alt: string | null;
  /** When it was made, and from when on it is seen; null: it is not meant to be. In milliseconds. */
  at: number;
  publishAt: number | null;
  /** The film of a Page that it shows. */
  video: string | null;
  shortcode: string;
  deletedAt: number | null;
  /** As the levers set them: what is not set was not measured. */
  measures: Record<string, number>;
}

export const CONTAINER_STATUSES = ['IN_PROGRESS', 'FINISHED', 'ERROR', 'EXPIRED', 'PUBLISHED'] as const;
export type ContainerStatus = (typeof CONTAINER_STATUSES)[number];

/** What is to become a media of Instagram. */
export interface Container {
  id: string;
  account: string;
  kind: 'image' | 'reel' | 'story' | 'carousel' | 'video';
  isChild: boolean;
  caption: string;
  alt: string | null;
  children: string[];
  files: string[];
  /** The bytes so far, where they are sent to us; null when we fetched them. */
  upload: Buffer | null;
  made: number;
  /** Reads of its status that still find it in the works, and until when. */
  polls: number;
  readyAt: number;
  problem: PublishingProblem | null;
  forced: { status_code: ContainerStatus; status?: string } | null;
  published: string | null;
}

/** A film of a Page on its way. */
export interface Video {
  id: string;
  page: string;
  kind: 'reel' | 'story' | 'video';
  upload: Buffer | null;
  file: string | null;
  made: number;
  polls: number;
  readyAt: number;
  problem: string | null;
  forced: string | null;
  post: string | null;
  seconds: number;
}

export interface Photo {
  id: string;
  page: string;
  file: string;
  caption: string;
  /** The post or story that shows it. */
  post: string | null;
  isPublished: boolean;
}

export interface Called {
  at: number;
  /** `POST /123/media_publish`, without host and version. */
  call: string;
  host: string;
  /** Null: the line was cut before an answer. */
  status: number | null;
  params: Record<string, string>;
}

interface Pace {
  polls: number;
  seconds: number;
}

const CALLS_KEPT = 20_000;

/** All that the stand-in knows. It is forgotten when it ends, but for what tokens say. */
export class World {
  readonly #base: () => number;
  #ahead = 0;
  #last = 0n;
  url = '';
  readonly faults = new Faults();
  readonly tokens: { facebook: Tokens; instagram: Tokens };
  readonly people = [...PEOPLE];
  readonly pages = [...PAGES];
  readonly accounts = [...INSTAGRAM_ACCOUNTS];
  readonly posts: Post[] = [];
  readonly containers = new Map<string, Container>();
  readonly videos = new Map<string, Video>();
  readonly photos = new Map<string, Photo>();
  readonly files = new Map<string, Kept>();
  readonly calls: Called[] = [];
  readonly quota = { total: 50, seconds: 86_400, used: new Map<string, number>() };
  /** How long things are in the works. */
  readonly pace: Record<'image' | 'video', Pace> = {
    image: { polls: 0, seconds: 0 },
    video: { polls: 1, seconds: 0 },
  };
  /** Accounts that called too often, and until when. */
  readonly throttled = new Map<string, number>();
  /** What containers and films made next will be said to be. */
  readonly forced: { status: string; told?: string }[] = [];
  /** Whether calls without their proof are refused, as an app may ask for. */
  proof = false;

  constructor(now: () => number) {
    this.#base = now;
    const seconds = () => this.seconds();
    this.tokens = { facebook: new Tokens(META.secret, seconds), instagram: new Tokens(INSTAGRAM.secret, seconds) };
  }

  /** In milliseconds: the machine’s time, and as much further as it was advanced. */
  now(): number {
    return this.#base() + this.#ahead;
  }

  seconds(): number {
    return Math.floor(this.now() / 1000);
  }

  advance(seconds: number): void {
    this.#ahead += seconds * 1000;
  }

  /** A number that nothing else has, nor had before the stand-in was started again. */
  id(): string {
    const now = BigInt(this.now()) * 1000n;
    this.#last = now > this.#last ? now : this.#last + 1n;
    return `1${this.#last}`;
  }

  keep(file: Kept): string {
    const id = this.id();
    this.files.set(id, file);
    return id;
  }

  called(call: Called): void {
    this.calls.push(call);
    if (this.calls.length > CALLS_KEPT) this.calls.shift();
  }

  /** How often a call was made, whether it was answered or not. */
  count(pattern: RegExp | string): number {
    return this.calls.filter(({ call }) => new RegExp(pattern).test(call)).length;
  }

  /** What an account shows, newest first. */
  shown(account?: string): Post[] {
    const now = this.now();
    return this.posts
      .filter((post) => account === undefined || post.account === account)
      .filter((post) => this.isShown(post, now))
      .reverse();
  }

  isShown(post: Post, now = this.now()): boolean {
    if (post.deletedAt !== null || post.publishAt === null || post.publishAt > now) return false;
    const film = post.video === null ? undefined : this.videos.get(post.video);
    return !film || isReady(film, now);
  }

  post(id: string): Post | undefined {
    return this.posts.find((post) => post.id === id && post.deletedAt === null);
  }

  address(post: Post): string {
    if (post.network === 'facebook') return `${this.url}/meta/feed/${post.account}/${post.id}`;
    const part = post.kind === 'reel' ? 'reel' : post.kind === 'story' ? 'stories' : 'p';
    return `${this.url}/meta/feed/${part}/${post.shortcode}/`;
  }
}

export const isReady = ({ polls, readyAt }: { polls: number; readyAt: number }, now: number): boolean =>
  polls <= 0 && now >= readyAt;
