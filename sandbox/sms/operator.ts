import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const smsSchema = z.strictObject({ to: z.string().regex(/^\+\d{8,15}$/), text: z.string().min(1) });

export interface ReceivedSms extends z.output<typeof smsSchema> {
  /** What makes it one, however often it is sent. */
  key: string;
}

export interface SmsOperator {
  /** Where SMS are taken. */
  url: string;
  /** The settings with which the CMS knows it. */
  env: { SMS_URL: string; SMS_KEY: string };
  /** Oldest first; those to one number when it is given. */
  received(to?: string): ReceivedSms[];
  /** The next so many requests are answered so, and nothing is sent. */
  fail(times: number, status?: number): void;
  close(): Promise<void>;
}

const KEY = 'sms-demo-only-of-the-stand-in';

/** An operator that sends SMS, in the place of a real one: it checks who asks, and knows what it has sent already. */
export async function startSmsOperator({ port = 0, host = '127.0.0.1' } = {}): Promise<SmsOperator> {
  const sent = new Map<string, ReceivedSms>();
  let failing = { times: 0, status: 503 };

  const server = createServer((request, response) => {
    readBody(request).then(
      (body) => response.writeHead(take(request, body)).end(),
      () => response.writeHead(400).end(),
    );
  });

  function take({ method, headers }: IncomingMessage, body: string): number {
    if (failing.times-- > 0) return failing.status;
    if (method !== 'POST') return 405;
    if (headers.authorization !== `Bearer ${KEY}`) return 401;
    const key = headers['idempotency-key'];
    const sms = smsSchema.safeParse(JSON.parse(body));
    if (!sms.success || typeof key !== 'string') return 422;
    if (!sent.has(key)) sent.set(key, { ...sms.data, key });
    return 202;
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const url = `http://${host}:${(server.address() as AddressInfo).port}/sms`;
  return {
    url,
    env: { SMS_URL: url, SMS_KEY: KEY },
    received: (to) => [...sent.values()].filter((sms) => to === undefined || sms.to === to),
    fail: (times, status = 503) => void (failing = { times, status }),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += String(part);
  return body;
}
