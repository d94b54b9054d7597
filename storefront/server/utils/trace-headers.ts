import { currentRequestId } from '@sys/platform/telemetry';

/** Tells the CMS which request it is asked for; nothing outside of one. */
export function traceHeaders(): Record<string, string> {
  const id = currentRequestId();
  return id === undefined ? {} : { 'x-request-id': id };
}
