import { ask, type Asking, type Said } from '../../cms/tests/security/support.ts';

export interface Answer extends Said {
  json: { data?: Record<string, unknown> | null; error?: { status: number; name: string; message: string } };
}

/** A browser as far as cookies go: keeps what it is given, and sends it back. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  /** The lines in which the last answer set cookies. */
  set: string[] = [];
  readonly #site: string;
  readonly #from: string | undefined;

  constructor(site: string, from?: string) {
    this.#site = site;
    this.#from = from;
  }

  /** Another window on the same cookies, as they are now. */
  twin(): Visitor {
    const twin = new Visitor(this.#site, this.#from);
    for (const [name, value] of this.cookies) twin.cookies.set(name, value);
    return twin;
  }

  async ask(path: string, { method = 'GET', headers = {}, body }: Omit<Asking, 'from'> = {}): Promise<Answer> {
    const { origin } = new URL(this.#site);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const all: Record<string, string> = {
      ...(cookie ? { cookie } : {}),
      ...(method === 'GET' || method === 'HEAD' ? {} : { origin }),
      ...headers,
    };
    const answer = (await ask(this.#site, path, { method, headers: all, body, from: this.#from })) as Answer;
    this.set = answer.headers['set-cookie'] ?? [];
    for (const line of this.set) {
      const [, name, value, rest] = /^([^=]+)=([^;]*)(.*)$/.exec(line)!;
      if (/max-age=0/i.test(rest!)) this.cookies.delete(name!);
      else this.cookies.set(name!, decodeURIComponent(value!));
    }
    return answer;
  }

  /** A write as the pages' scripts make it. */
  async write(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const { json } = await this.ask('/api/csrf');
    return this.ask(path, { method, body, headers: { 'x-csrf-token': String(json.data!.token), ...headers } });
  }
}
