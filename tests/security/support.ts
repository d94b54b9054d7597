import http from 'node:http';

export interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  text: string;
  json: { data?: Record<string, unknown> | null; error?: { status: number; name: string; message: string } };
}
export interface Asking {
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
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

  async ask(path: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Answer> {
    const { hostname, port, origin } = new URL(this.#site);
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const all: Record<string, string> = {
      ...(cookie ? { cookie } : {}),
      ...(method === 'GET' || method === 'HEAD' ? {} : { origin }),
      ...(text === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    };
    const answer = await new Promise<Answer>((resolve, reject) => {
      const request = http.request(
        { hostname, port, path, method, localAddress: this.#from, headers: all },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const whole = Buffer.concat(chunks).toString();
            resolve({ status: response.statusCode!, headers: response.headers, text: whole, json: parsed(whole) });
          });
        },
      );
      request.on('error', reject);
      request.end(text);
    });
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

function parsed(text: string): Answer['json'] {
  try {
    return JSON.parse(text) as Answer['json'];
  } catch {
    return {};
  }
}
