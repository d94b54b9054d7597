import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const asked = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.enum(['system', 'user']), content: z.string() })).min(1),
});

/** What becomes of what it is asked. */
export type TextLever =
  /** The caption with a word before its last line: it is no writer. */
  | { kind: 'words' }
  /** So many milliseconds later. */
  | { kind: 'slow'; ms: number }
  | { kind: 'garbage' }
  /** With so many bytes of nothing behind it. */
  | { kind: 'huge'; bytes: number }
  /** Without the lines that hold a price. */
  | { kind: 'lost-price' }
  | { kind: 'status'; status: number };

export interface TextService {
  url: string;
  /** The settings with which the CMS knows it. */
  env: { TEXT_SERVICE_URL: string; TEXT_SERVICE_KEY: string; TEXT_SERVICE_MODEL: string };
  /** What it was asked, oldest first. */
  asked: z.output<typeof asked>[];
  /** What becomes of all that it is asked from now on. */
  pull(lever: TextLever): void;
  close(): Promise<void>;
}

const KEY = 'text-service-key-of-the-stand-in';

/** An OpenAI-compatible service in the place of a real one, for tests: it answers as one does, and writes nothing. */
export async function startTextService(): Promise<TextService> {
  let lever: TextLever = { kind: 'words' };
  const heard: z.output<typeof asked>[] = [];

  async function answerTo(request: IncomingMessage): Promise<{ status: number; text: string }> {
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions') return { status: 404, text: '{}' };
    if (request.headers.authorization !== `Bearer ${KEY}`) return { status: 401, text: '{"error":{"code":"invalid_api_key"}}' };
    const parts: Buffer[] = [];
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
    const read = asked.parse(JSON.parse(Buffer.concat(parts).toString()));
    heard.push(read);
    const caption = read.messages.at(-1)!.content;
    switch (lever.kind) {
      case 'status':
        return { status: lever.status, text: '{"error":{"message":"Asked for by the test."}}' };
      case 'garbage':
        return { status: 200, text: '<html>not what was asked for' };
      case 'huge':
        return { status: 200, text: `${said(caption)}${' '.repeat(lever.bytes)}` };
      case 'lost-price':
        return { status: 200, text: said(caption.split('\n').filter((line) => !/\d/.test(line)).join('\n')) };
      case 'slow':
        await new Promise((resolve) => setTimeout(resolve, (lever as { ms: number }).ms));
    }
    const lines = caption.split('\n');
    return { status: 200, text: said([...lines.slice(0, -1), `Enfin, ${lines.at(-1)}`].join('\n')) };
  } // prettier-ignore

  const server = createServer((request, response) => {
    answerTo(request).then(
      ({ status, text }) => response.writeHead(status, { 'content-type': 'application/json' }).end(text),
      () => response.writeHead(400).end('{}'),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    env: { TEXT_SERVICE_URL: `${url}/v1/`, TEXT_SERVICE_KEY: KEY, TEXT_SERVICE_MODEL: 'stand-in' },
    asked: heard,
    pull: (next) => (lever = next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const said = (content: string) =>
  JSON.stringify({ object: 'chat.completion', choices: [{ index: 0, message: { role: 'assistant', content } }] });
