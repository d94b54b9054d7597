import { Scope, createStackParser, createTransport, type ErrorEvent } from '@sentry/core';
import { ServerRuntimeClient, nodeStackLineParser } from '@sentry/core/server';
import { redact } from '../domain/audit/redact.ts';
import type { Reports, ReportsOptions } from './reports.ts';
import { currentTrace } from './trace.ts';

const SEND_TIMEOUT = 5_000;
/** A fault that strikes every request is known after these; the rest would only cost. */
const MOST_A_MINUTE = 60;

/**
 * Sends errors to Sentry without its Node SDK, which hooks into every module and costs tens of
 * megabytes in each process. An event holds the error, tags and nothing of the request; all its texts are redacted.
 */
export function openSentry({ dsn, program, release, environment }: ReportsOptions & { dsn: string }): Reports {
  const client = new ServerRuntimeClient({
    dsn,
    release,
    environment,
    platform: 'node',
    runtime: { name: 'node', version: process.version },
    integrations: [],
    stackParser: createStackParser(nodeStackLineParser()),
    sendClientReports: false,
    transport: (options) =>
      createTransport(options, async ({ body }) => {
        const answer = await fetch(options.url, {
          method: 'POST',
          body: typeof body === 'string' ? body : new Uint8Array(body),
          headers: options.headers ?? {},
          signal: AbortSignal.timeout(SEND_TIMEOUT),
        });
        await answer.body?.cancel();
        const header = (name: string) => answer.headers.get(name);
        return {
          statusCode: answer.status,
          headers: { 'x-sentry-rate-limits': header('x-sentry-rate-limits'), 'retry-after': header('retry-after') },
        };
      }),
    beforeSend: clean,
  });
  client.init();

  let minute = 0;
  let sent = 0;
  return {
    send(error, tags = {}) {
      const now = Math.floor(Date.now() / 60_000);
      if (now !== minute) [minute, sent] = [now, 0];
      if (++sent > MOST_A_MINUTE) return;
      try {
        const scope = new Scope();
        const { id, job, handler } = currentTrace() ?? {};
        scope.setTags({ program, request_id: id, job, handler, ...tags });
        client.captureException(error, { mechanism: { type: 'shop', handled: true } }, scope);
      } catch {
        // What cannot be reported has still been logged.
      }
    },
    async flush(seconds = 2) {
      await client.flush(seconds * 1000);
    },
  };
}

/** The texts that a person or a program may have put something into; the rest is Sentry's own frame. */
function clean(event: ErrorEvent): ErrorEvent {
  for (const fault of event.exception?.values ?? []) {
    fault.value = fault.value && String(redact(fault.value));
    for (const frame of fault.stacktrace?.frames ?? []) delete frame.vars;
  }
  event.message = event.message && String(redact(event.message));
  event.tags = redact(event.tags ?? {}) as Record<string, string>;
  event.extra = redact(event.extra ?? {}) as Record<string, unknown>;
  event.contexts = redact(event.contexts ?? {}) as ErrorEvent['contexts'];
  delete event.request;
  delete event.user;
  delete event.breadcrumbs;
  return event;
}
