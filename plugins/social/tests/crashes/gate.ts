import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A call that came to the platforms, named without what is other each time. */
export interface Passed {
  name: string;
  /** Whether the platform has got it. */
  isPassedOn: boolean;
}

/**
 * Where whoever calls dies: at the nth call (from 0) of a name, on its way there or on its way back. Not the nth of all:
 * what is read once more, as an answer was lost on a busy machine, would move all that comes after it.
 */
export interface Point {
  name: string;
  nth: number;
  side: 'before' | 'after';
}

/** Stands between who publishes and the platforms, and lets die who calls. */
export interface Gate {
  url: string;
  calls: Passed[];
  /** The call at which somebody died; null: nobody yet. */
  fatal: Passed | null;
  /** Forgets what passed. `kill` resolves when whoever called is dead. */
  arm(point: Point | null, kill?: () => Promise<unknown>): void;
  close(): Promise<void>;
}

/** Passes everything on to `target`; what is answered leads back through the gate as well. */
export async function startGate(target: string): Promise<Gate> {
  const { hostname, port } = new URL(target);
  let point: Point | null = null;
  let kill: () => Promise<unknown> = async () => {};

  const passOn = (asked: http.IncomingMessage, body: Buffer) =>
    new Promise<{ answer: http.IncomingMessage; bytes: Buffer }>((resolve, reject) => {
      const headers = { ...asked.headers, host: `${hostname}:${port}` };
      // A connection of its own: one that is kept may be let go by the other side just as it is used, and a call is lost.
      const call = { hostname, port, method: asked.method, path: asked.url, headers, agent: false } as const;
      const request = http.request(call, (answer) => {
        read(answer).then((bytes) => resolve({ answer, bytes }), reject);
      });
      request.on('error', reject).end(body);
    });

  async function pass(asked: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const body = await read(asked);
    const call: Passed = { name: nameOf(asked, body), isPassedOn: false };
    const isFatal =
      point?.name === call.name && point.nth === gate.calls.filter(({ name }) => name === call.name).length;
    gate.calls.push(call);
    const die = async () => {
      gate.fatal = call;
      await kill();
      response.destroy();
    };
    if (isFatal && point!.side === 'before') return die();
    call.isPassedOn = true;
    const { answer, bytes } = await passOn(asked, body);
    if (isFatal) return die();
    const isJson = String(answer.headers['content-type']).startsWith('application/json');
    const told = isJson ? Buffer.from(bytes.toString().replaceAll(target, gate.url)) : bytes;
    const { 'content-length': _, 'transfer-encoding': __, ...headers } = answer.headers;
    response.writeHead(answer.statusCode!, headers).end(told);
  }

  const server = http.createServer((asked, response) => {
    pass(asked, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const gate: Gate = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: [],
    fatal: null,
    arm(next, killing = async () => {}) {
      Object.assign(gate, { calls: [], fatal: null });
      [point, kill] = [next, killing];
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return gate;
}

async function read(stream: http.IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}

/** The same for the same call about something else; the phases of one that has several apart. */
function nameOf({ method, url }: http.IncomingMessage, body: Buffer): string {
  const path = url!.replace(/\?.*/, '').replace(/\d{6,}(_\d+)?/g, ':id');
  const [, phase = ''] = /upload_phase=(\w+)/.exec(body.subarray(0, 200).toString()) ?? [];
  return [method, path, phase].filter(Boolean).join(' ');
}

/** What changes nothing there, however often it is asked. */
export const isRead = (name: string): boolean => name.startsWith('GET ') || /\/(query|fetch|list)\/$/.test(name);
