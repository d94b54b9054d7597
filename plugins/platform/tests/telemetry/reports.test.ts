import { afterEach, expect, it } from 'vitest';
import { freePorts } from '../../../../tests/support/ports.ts';
import { startReceiver, type Receiver } from '../../../../tests/telemetry/support.ts';
import { openReports, traced } from '../../telemetry/index.ts';

const open = (dsn: string | undefined) => openReports({ dsn, program: 'test', release: 'shop@1', environment: 'demo' });
let receiver: Receiver | undefined;
afterEach(() => receiver?.close());

const took = async (work: () => unknown): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

it('says what failed, of which request and where, and nothing that it should not', async () => {
  receiver = await startReceiver();
  const reports = open(receiver.dsn);
  const error = new TypeError('No account for BE123456', { cause: new Error('card 4242424242424242') });
  traced({ id: 'request-0001', job: '7', handler: 'mail.send' }, () => reports.send(error, { route: 'api' }));
  await reports.flush();
  expect(receiver.events).toHaveLength(1);
  const [event] = receiver.events;
  expect(event!.tags).toEqual({
    program: 'test',
    request_id: 'request-0001',
    job: '7',
    handler: 'mail.send',
    route: 'api',
  });
  expect(event!.release).toBe('shop@1');
  expect(event!.exception.values.at(-1)).toMatchObject({
    type: 'TypeError',
    value: 'No account for [redacted]',
    stacktrace: { frames: expect.arrayContaining([expect.objectContaining({ lineno: expect.any(Number) })]) },
  });
  expect(receiver.raw()).not.toMatch(/BE123456|4242424242424242/);
});

it('reports what is no error as well, and never throws', async () => {
  receiver = await startReceiver();
  const reports = open(receiver.dsn);
  for (const odd of ['a text', undefined, null, 7, { some: 'thing' }]) expect(() => reports.send(odd)).not.toThrow();
  await reports.flush();
  expect(receiver.events.length).toBeGreaterThan(3);
});

it('sends sixty a minute and no more', async () => {
  receiver = await startReceiver();
  const reports = open(receiver.dsn);
  for (let n = 0; n < 100; n++) {
    reports.send(new Error(`fault ${n}`));
    if (n % 20 === 19) await reports.flush();
  }
  await reports.flush();
  expect(receiver.events.length).toBe(60);
});

it.each(['is away', 'is silent'])('costs nothing but the reports when the receiver %s', async (state) => {
  receiver = await startReceiver({ answer: false });
  const [port] = await freePorts(1);
  const reports = open(state === 'is away' ? `http://public@127.0.0.1:${port}/1` : receiver.dsn);
  expect(await took(() => reports.send(new Error('lost')))).toBeLessThan(500);
  // The patience it was given, and not the receiver's.
  expect(await took(() => reports.flush(0.3))).toBeLessThan(2_000);
});

it('reports nothing without a DSN', async () => {
  const reports = open(undefined);
  reports.send(new Error('kept to ourselves'));
  await reports.flush();
});
