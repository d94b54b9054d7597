import { randomBytes, randomUUID } from 'node:crypto';
import { Faults } from './faults.ts';
import { Grants } from './grants.ts';
import { Limits } from './limits.ts';
import { photoProblem, videoProblem } from './media.ts';
import { TIKTOK_PEOPLE, type Creator } from './people.ts';
import { newPostId, type Post } from './posts.ts';
import { Webhooks } from './webhooks.ts';

export const STATUSES = ['PROCESSING_UPLOAD', 'PROCESSING_DOWNLOAD', 'SEND_TO_USER_INBOX', 'PUBLISH_COMPLETE', 'FAILED'] as const; // prettier-ignore
type Status = (typeof STATUSES)[number];

/** What an `init` began. */
export interface Publish {
  id: string;
  openId: string;
  media: 'video' | 'photo';
  /** A draft in the app of its owner, who publishes it or not. */
  inbox: boolean;
  caption: string;
  privacy: string;
  disclosed: boolean;
  /** In milliseconds. */
  begunAt: number;
  /** Of a video that is sent to us. */
  upload: { key: string; size: number; chunk: number; chunks: number; mime: string | null } | null;
  parts: Buffer[];
  bytes: number;
  /** When all of it was here. */
  wholeAt: number | null;
  status: Status;
  failReason: string;
  posts: string[];
}

export interface Call {
  method: string;
  path: string;
  openId: string | null;
  /** Whether it brought a token. */
  bearer: boolean;
  status: number;
}

const DAY = 24 * 3600_000;

/** All that the stand-in knows, and the levers by which tests move it. */
export class World {
  readonly client: { key: string; secret: string };
  readonly grants = new Grants();
  readonly limits = new Limits();
  readonly faults = new Faults();
  readonly webhooks: Webhooks;
  readonly people: Creator[] = TIKTOK_PEOPLE.map((one) => ({ ...one }));
  readonly publishes = new Map<string, Publish>();
  readonly posts: Post[] = [];
  /** What was asked and answered, oldest first; a dropped answer counts as 0. */
  readonly calls: Call[] = [];
  /** Whether the app was audited: until then its posts are for their owners alone. */
  audited = true;
  /** In milliseconds, each from when all the bytes are there. */
  processing = 0;
  moderation = 0;
  /** As the documents have them: posts of an account and drafts that wait, in 24 hours; accounts of an app. */
  quotas = { posts: 15, drafts: 5, users: 5 };
  /** Hosts that are proven to be the app’s: nothing is pulled from others. */
  verifiedHosts = ['127.0.0.1', 'localhost'];
  readonly #pulls = new Set<Promise<void>>();
  #ahead = 0;
  #forced: { status: Status; failReason: string } | null = null;

  constructor(client: { key: string; secret: string }) {
    this.client = client;
    this.webhooks = new Webhooks(client, () => this.now());
  }

  now(): number {
    return Date.now() + this.#ahead;
  }

  /** Moves the clock on; what fell due meanwhile has happened, and was told. */
  async advance(ms: number): Promise<void> {
    this.#ahead += ms;
    this.settle();
    await this.webhooks.delivered();
  }

  creator(openId: string): Creator {
    return this.people.find((one) => one.openId === openId)!;
  }

  begin(given: Pick<Publish, 'openId' | 'media' | 'inbox' | 'caption' | 'privacy' | 'disclosed'>, upload: Omit<NonNullable<Publish['upload']>, 'key' | 'mime'> | null): Publish {
    const kind = `${given.media === 'video' ? 'v' : 'p'}_${given.inbox ? 'inbox' : 'pub'}_${upload ? 'file' : 'url'}`;
    const publish: Publish = {
      ...given,
      id: `${kind}~v2-1.${BigInt(`0x${randomBytes(8).toString('hex')}`) >> 1n}`,
      begunAt: this.now(),
      upload: upload && { ...upload, key: randomUUID(), mime: null },
      parts: [],
      bytes: 0,
      wholeAt: null,
      status: upload ? 'PROCESSING_UPLOAD' : 'PROCESSING_DOWNLOAD',
      failReason: '',
      posts: [],
    };
    this.publishes.set(publish.id, publish);
    return publish;
  } // prettier-ignore

  /** What this account was let publish or hand over in the last 24 hours. */
  recent(openId: string, inbox: boolean): Publish[] {
    const begun = [...this.publishes.values()].filter((one) => one.openId === openId && one.inbox === inbox);
    return begun.filter(({ begunAt, status }) => begunAt > this.now() - DAY && status !== 'FAILED');
  }

  /** Accounts that the app published for in the last 24 hours. */
  activeUsers(): Set<string> {
    const direct = [...this.publishes.values()].filter(({ inbox, begunAt }) => !inbox && begunAt > this.now() - DAY);
    return new Set(direct.map(({ openId }) => openId));
  }

  /** Says of the next publication that gets so far what it shall come to. */
  force(status: Status, failReason = ''): void {
    this.#forced = { status, failReason };
  }

  fail(publish: Publish, reason: string): void {
    Object.assign(publish, { status: 'FAILED', failReason: reason });
    this.#tell('post.publish.failed', publish, { reason });
  }

  follow(pulling: Promise<void>): void {
    this.#pulls.add(pulling);
    void pulling.finally(() => this.#pulls.delete(pulling));
  }

  /** Until all that was to be fetched has come, or not. */
  async pulled(): Promise<void> {
    await Promise.all(this.#pulls);
  }

  /** Lets happen what is due. */
  settle(): void {
    const now = this.now();
    for (const publish of this.publishes.values()) {
      const isOpen = publish.status.startsWith('PROCESSING');
      if (isOpen && publish.wholeAt !== null && now >= publish.wholeAt + this.processing) this.#finish(publish);
    }
    for (const post of this.posts) {
      const waits = post.visibleAt === null && post.privacy === 'PUBLIC_TO_EVERYONE';
      // What was finished just now is younger than `now`.
      if (!waits || this.now() < post.createdAt + this.moderation) continue;
      post.visibleAt = this.now();
      const publish = this.publishes.get(post.publishId)!;
      this.#tell('post.publish.publicly_available', publish, { post_id: post.id });
    }
    this.webhooks.sendDue();
  }

  /** As its owner does it in the app: a draft may become several posts. */
  publishDraft(id: string, { caption = '', privacy = 'PUBLIC_TO_EVERYONE' } = {}): Post {
    const publish = this.publishes.get(id)!;
    publish.status = 'PUBLISH_COMPLETE';
    return this.#post({ ...publish, caption: caption || publish.caption, privacy }, publish);
  }

  /** Takes the app out of an account, as its owner does it in the settings of TikTok. */
  deauthorize(openId: string): void {
    for (const { token } of this.grants.of(openId)) this.grants.revoke(token);
    this.webhooks.tell('authorization.removed', openId, { reason: 1 });
  }

  #finish(publish: Publish): void {
    const forced = this.#forced;
    this.#forced = null;
    if (forced && forced.status !== 'PUBLISH_COMPLETE') {
      if (forced.status === 'FAILED') return this.fail(publish, forced.failReason);
      publish.status = forced.status;
      return;
    }
    const { maxSeconds } = this.creator(publish.openId);
    const problems = publish.media === 'video' ? [videoProblem(Buffer.concat(publish.parts), maxSeconds)] : publish.parts.map(photoProblem); // prettier-ignore
    const problem = problems.find((one) => one !== null);
    if (problem) return this.fail(publish, problem);
    publish.status = publish.inbox ? 'SEND_TO_USER_INBOX' : 'PUBLISH_COMPLETE';
    if (publish.inbox) return this.#tell('post.publish.inbox_delivered', publish, {});
    this.#post(publish, publish);
  }

  #post(shown: Pick<Publish, 'caption' | 'privacy' | 'disclosed' | 'media' | 'openId'>, publish: Publish): Post {
    const { caption, privacy, disclosed, media, openId } = shown;
    const counts = { views: 0, likes: 0, comments: 0, shares: 0 };
    const post: Post = { id: newPostId(), publishId: publish.id, openId, media, caption, privacy, disclosed, createdAt: this.now(), visibleAt: null, ...counts }; // prettier-ignore
    this.posts.push(post);
    publish.posts.push(post.id);
    this.#tell('post.publish.complete', publish, {});
    return post;
  }

  #tell(event: string, publish: Publish, more: object): void {
    const publish_type = publish.inbox ? 'INBOX_SHARE' : 'DIRECT_PUBLISH';
    this.webhooks.tell(event, publish.openId, { publish_id: publish.id, publish_type, ...more });
  }
}
