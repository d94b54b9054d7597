import { readEnvironment } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { z } from 'zod';
import { enqueue, PermanentError, type Jobs } from './jobs/index.ts';
import { createOutbound, type Outbound } from './outbound/index.ts';

const TASK = 'sms.send';

const smsSchema = z.strictObject({
  /** E.164. */
  to: z.string().regex(/^\+\d{8,15}$/),
  /** Two messages of the GSM at most. */
  text: z.string().trim().min(1).max(300),
});
export type Sms = z.output<typeof smsSchema>;

/** Whether an SMS can be sent at all: who needs a code has to be told where to look for it. */
export const canSms = (): boolean => readEnvironment().SMS_URL !== undefined;

/** Plans an SMS in the caller's transaction. What it says may be a code: its job is a secret one. */
export async function queueSms(db: Querier, sms: Sms, { key }: { key?: string } = {}): Promise<void> {
  await enqueue(db, { task: TASK, payload: smsSchema.parse(sms), secret: true, ...(key ? { key } : {}) });
}

/** Registers the worker that hands SMS to the operator; without SMS_URL they wait for a process that has it. */
export function deliverSms(jobs: Pick<Jobs, 'task'>): void {
  const { SMS_URL, SMS_KEY, SYS_MODE } = readEnvironment();
  if (!SMS_URL || !SMS_KEY) return;
  const { protocol, hostname, port } = new URL(SMS_URL);
  // The settings let only the demo name a stand-in on this machine.
  const standIn = SYS_MODE === 'demo' && protocol === 'http:';
  const outbound = createOutbound({
    timeoutMs: 10_000,
    maxBytes: 16 * 1024,
    maxRedirects: 0,
    ...(port ? { allowPorts: [Number(port)] } : {}),
    ...(standIn ? { standIns: [hostname] } : {}),
  });
  jobs.task<unknown>(TASK, (payload, { id }) => sendOne(outbound, { url: SMS_URL, key: SMS_KEY }, payload, id), {
    // A code of ten minutes is worth nothing after.
    attempts: 5,
    backoffSeconds: 5,
    concurrency: 4,
    timeoutSeconds: 30,
  });
}

/** `Idempotency-Key`: what an operator who knows it does not send twice. */
async function sendOne(outbound: Outbound, { url, key }: { url: string; key: string }, payload: unknown, job: string) {
  const outcome = await outbound.fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, 'idempotency-key': `sms-${job}` },
    body: JSON.stringify(smsSchema.parse(payload)),
  });
  if (outcome.kind !== 'answer') throw new Error(`No SMS was sent: ${outcome.kind} (${outcome.reason}).`);
  if (outcome.status >= 200 && outcome.status < 300) return;
  const why = `The SMS operator answered ${outcome.status}.`;
  if (outcome.status === 400 || outcome.status === 422) throw new PermanentError(why);
  throw new Error(why);
}
