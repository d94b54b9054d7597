import { createHmac } from 'node:crypto';

/** One try at telling the app something, and what it answered; 0 when it did not. */
export interface Tried {
  event: string;
  attempt: number;
  status: number;
}

interface Waiting {
  event: string;
  body: string;
  attempt: number;
  /** In milliseconds. */
  at: number;
  until: number;
}

const FIRST_PAUSE = 60_000;
const PATIENCE = 5_000;
const THREE_DAYS = 72 * 3600_000;

/** Tells the app what happened: at least once, with a doubling pause, for 72 hours. */
export class Webhooks {
  readonly #client: { key: string; secret: string };
  readonly #now: () => number;
  #waiting: Waiting[] = [];
  #sending = new Set<Promise<void>>();
  readonly tried: Tried[] = [];
  /** Where events go; null: nobody hears of them. */
  url: string | null = null;
  /** How often each is sent although it was taken: “at least once” may be more. */
  copies = 1;

  constructor(client: { key: string; secret: string }, now: () => number) {
    this.#client = client;
    this.#now = now;
  }

  tell(event: string, openId: string, content: object): void {
    if (this.url === null) return;
    const now = this.#now();
    const body = JSON.stringify({
      client_key: this.#client.key,
      event,
      create_time: Math.floor(now / 1000),
      user_openid: openId,
      content: JSON.stringify(content),
    });
    for (let copy = 0; copy < this.copies; copy++)
      this.#waiting.push({ event, body, attempt: 1, at: now, until: now + THREE_DAYS });
    this.sendDue();
  }

  sendDue(): void {
    const now = this.#now();
    const due = this.#waiting.filter(({ at }) => at <= now);
    this.#waiting = this.#waiting.filter(({ at }) => at > now);
    for (const one of due) {
      const sending = this.#send(one).finally(() => this.#sending.delete(sending));
      this.#sending.add(sending);
    }
  }

  /** Until all that is on its way was taken or put off. */
  async delivered(): Promise<void> {
    while (this.#sending.size > 0) await Promise.all(this.#sending);
  }

  /** By TikTok’s rule: over the time, a full stop and the body as it is sent. */
  sign(body: string, seconds: number): string {
    const signature = createHmac('sha256', this.#client.secret).update(`${seconds}.${body}`).digest('hex');
    return `t=${seconds},s=${signature}`;
  }

  async #send(one: Waiting): Promise<void> {
    const { url } = this;
    if (url === null) return;
    const signature = this.sign(one.body, Math.floor(this.#now() / 1000));
    const headers = { 'content-type': 'application/json', 'tiktok-signature': signature };
    const signal = AbortSignal.timeout(PATIENCE);
    const status = await fetch(url, { method: 'POST', headers, body: one.body, signal, redirect: 'manual' })
      .then((answer) => answer.status)
      .catch(() => 0);
    this.tried.push({ event: one.event, attempt: one.attempt, status });
    const at = this.#now() + FIRST_PAUSE * 2 ** (one.attempt - 1);
    if (status !== 200 && at < one.until) this.#waiting.push({ ...one, attempt: one.attempt + 1, at });
  }
}
