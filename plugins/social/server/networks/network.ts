import type { Failure } from '../../domain/delivery/failure.ts';
import type { Format, Login, Network } from '../../domain/networks.ts';

/**
 * What a platform has given us for a delivery so far (container, upload, publish ids), as plain JSON. It is stored after
 * each step, before the next one: whoever goes on after a crash goes on with these.
 */
export type Remote = Record<string, string | number | boolean | null | readonly string[]>;

/** A file as a platform is given it. */
export interface PublishedMedia {
  id: string;
  kind: 'image' | 'video';
  mime: 'image/jpeg' | 'image/webp' | 'video/mp4' | 'video/quicktime';
  width: number;
  height: number;
  /** Of a video, in milliseconds; null for an image. */
  durationMs: number | null;
  bytes: number;
  alt: string;
  /** Where the platform fetches it: public, and good for a few hours alone. */
  url: string;
  /** For platforms that are sent the bytes: reads so many of them from an offset. */
  read(offset: number, length: number): Promise<Buffer>;
}

/** All that a platform has to know to publish. */
export interface Work {
  network: Network;
  format: Format;
  login: Login;
  /** What the platform calls the account. */
  account: string;
  token: string;
  caption: string;
  /** The tracked link, with the sub-id of this very delivery; null where there is none. */
  link: string | null;
  media: readonly PublishedMedia[];
  /** Of the network: TikTok’s consents, where a reel is shown. Parsed by its schema in contracts/. */
  options: Readonly<Record<string, unknown>>;
  remote: Remote;
  /** When this was begun, and when the call that publishes was announced; null before. UTC. */
  begunAt: Date;
  committedAt: Date | null;
  signal: AbortSignal;
}

/** A call to be made next. `final` is one after which it may be public: it is announced (`publishing`) before. */
export interface Step {
  name: string;
  final: boolean;
}

export type StepOutcome =
  /** Done: `remote` is all that is known now. Goes on with the next step at once, or in so many seconds. */
  | { kind: 'stored'; remote: Remote; seconds?: number }
  | { kind: 'published'; remote: Remote; post: string | null; permalink: string | null }
  | { kind: 'in-inbox'; remote: Remote }
  | { kind: 'failed'; failure: Failure; remote?: Remote };

/** What reads of the platform say of a call whose answer was lost. `unknown`: ask again later. */
export type Reconciled =
  | { kind: 'found'; remote: Remote; post: string | null; permalink: string | null }
  | { kind: 'in-inbox'; remote: Remote }
  /** `sure`: the platform says itself that it lacks what it needs, or gave it up, so that nobody will ever see it. */
  | { kind: 'absent'; sure?: true }
  | { kind: 'unknown' };

/** Measured values by their names at the platform; what it did not say is absent, never 0. */
export type Measured = Partial<
  Record<'views' | 'reach' | 'likes' | 'comments' | 'shares' | 'saves' | 'clicks', number>
>;

/** The platform did not answer, or nothing that can be read: whether it did what it was asked is not known. */
export class NoAnswer extends Error {}

/** A platform as deliveries need it. Each method makes as few calls as it can; all throw `NoAnswer`. */
export interface NetworkClient {
  /** By what is stored alone: pure. Null when nothing is left to do but to ask for the result. */
  next(work: Pick<Work, 'format' | 'login' | 'media' | 'options' | 'remote'>): Step;
  run(step: Step, work: Work): Promise<StepOutcome>;
  /** By reads alone: never publishes. */
  reconcile(work: Work): Promise<Reconciled>;
  /** `by-hand`: the platform lets nobody but its owner do it, in its app. */
  remove(
    work: Pick<Work, 'login' | 'account' | 'token' | 'format' | 'signal'>,
    post: string,
  ): Promise<'deleted' | 'gone' | 'by-hand' | Failure>;
  measure(
    work: Pick<Work, 'login' | 'account' | 'token' | 'format' | 'signal'>,
    post: string,
  ): Promise<Measured | Failure>;
}
