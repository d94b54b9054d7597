import { IncomingMessage } from 'node:http';
import type { H3Event } from 'h3';
import {
  acceptRequestId,
  captureConsole,
  currentTrace,
  newRequestId,
  requestSeconds,
  safePath,
  traced,
  type Trace,
} from '@sys/platform/telemetry';

declare module 'h3' {
  interface H3EventContext {
    /** What the request is told of by, and what it asked for: h3 shortens its address on the way. */
    asked?: { trace: Trace; target: string };
  }
}

/**
 * What Nitro prints of a failed request and Vue's router of an address that is none, with the whole of it:
 * the hook below and the access line have told of it better.
 */
const TOLD = /^\[(?:request error|unhandledRejection|uncaughtException|VUE_ROUTER_R0004)\]/;

/**
 * Gives every request its id, carries it through rendering to the CMS, and tells of the request when it is
 * over: a line of the log, a figure, and a report of what failed.
 */
export default defineNitroPlugin((nitro) => {
  const log = useLog();
  const reports = useReports();
  captureConsole(log, TOLD);

  const { handler } = nitro.h3App;
  nitro.h3App.handler = (event) => {
    // A page being rendered: a call inside the process, part of the request that asked for it first.
    if (!(event.node.req instanceof IncomingMessage)) return handler(event);
    return observe(event, () => handler(event));
  };

  function observe<T>(event: H3Event, work: () => T): T {
    const { req, res } = event.node;
    const trace: Trace = { id: acceptRequestId(req.headers['x-request-id']) ?? newRequestId() };
    const target = req.url ?? '/';
    event.context.asked = { trace, target };
    const began = performance.now();
    const before = req.socket.bytesWritten;
    res.setHeader('x-request-id', trace.id!);
    res.once('close', () => {
      const seconds = (performance.now() - began) / 1000;
      const cache = res.getHeader('x-cache');
      const route = routeKind(target, cache !== undefined);
      requestSeconds.observe({ program: 'storefront', route, status: res.statusCode }, seconds);
      // Probes come every few seconds for ever.
      if (route === 'health' && res.statusCode < 500) return;
      const fields = {
        method: req.method,
        path: safePath(target),
        status: res.statusCode,
        ms: Math.round(seconds * 10_000) / 10,
        bytes: req.socket.bytesWritten - before,
        ...(cache !== undefined && { cache }),
        ...(!res.writableFinished && { cut: true }),
      };
      traced(trace, () => log.event('request', fields));
    });
    return traced(trace, work);
  }

  nitro.hooks.hook('error', (error, { event, tags = [] }) => {
    const asked = event?.context.asked;
    // h3 comes here when the request has left its trace already.
    traced(asked?.trace ?? currentTrace() ?? {}, () => tell(error, asked?.target ?? event?.path, tags));
  });

  /** @param target of the request that failed, if it was one */
  function tell(error: Error, target: string | undefined, tags: unknown): void {
    const status = target === undefined ? 500 : statusOf(error);
    if (status < 500) return;
    const path = target && safePath(target);
    // That the CMS is away is known elsewhere, and every page would say it again.
    if (status === 503) return log.warn(`${path}: ${error.message || 'unavailable'}`);
    // h3 wraps what was thrown.
    const thrown = error.cause instanceof Error ? error.cause : error;
    log.error(thrown.message, { error: thrown, path, tags });
    reports.send(thrown, { status: String(status), ...(path ? {} : { fatal: 'true' }) });
  }
  nitro.hooks.hook('close', () => reports.flush());
});

const statusOf = (error: Error): number => (error as { statusCode?: number }).statusCode ?? 500;
