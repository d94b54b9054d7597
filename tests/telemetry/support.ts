import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A line of the log, as one of the programs wrote it. */
export interface Line {
  level: string;
  time: string;
  program: string;
  message: string;
  id?: string;
  path?: string;
  status?: number;
  [name: string]: unknown;
}

/** Every line of a log file. Throws when one is no JSON. */
export const readLines = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

export interface Receiver {
  dsn: string;
  /** The events of the envelopes that arrived. */
  events: Array<{
    tags: Record<string, string>;
    release: string;
    exception: { values: Array<{ type: string; value: string }> };
  }>;
  /** Everything that arrived, as it came. */
  raw(): string;
  close(): void;
}

/** What takes the place of Sentry: keeps what it is sent. With `answer: false` it never answers. */
export async function startReceiver({ answer = true } = {}): Promise<Receiver> {
  const bodies: string[] = [];
  const events: Receiver['events'] = [];
  const server = http.createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      bodies.push(body);
      const [, item, event] = body.split('\n');
      if (item && (JSON.parse(item) as { type: string }).type === 'event')
        events.push(JSON.parse(event!) as Receiver['events'][number]);
      if (answer) response.end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    dsn: `http://public@127.0.0.1:${(server.address() as AddressInfo).port}/1`,
    events,
    raw: () => bodies.join('\n'),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The value of a figure: the sum of all its series whose labels hold these. */
export function figure(text: string, name: string, labels: Record<string, string> = {}): number {
  let sum = 0;
  for (const [, given = '', value] of text.matchAll(new RegExp(`^${name}(?:\\{(.*)\\})? (\\S+)$`, 'gm'))) {
    if (Object.entries(labels).every(([label, wanted]) => given.includes(`${label}="${wanted}"`))) sum += Number(value);
  }
  return sum;
}
