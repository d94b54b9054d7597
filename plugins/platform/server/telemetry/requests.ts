import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { routeClass } from '../../domain/telemetry/route-class.ts';
import {
  acceptRequestId,
  currentTrace,
  newRequestId,
  noteError,
  requestSeconds,
  safePath,
  traced,
  type Trace,
} from '../../telemetry/index.ts';
import { putInFront } from '../http/front.ts';
import { logOf, programName, reportsOf } from './program.ts';

/**
 * Gives every request its id, from before anything else sees it to its answer, and tells of it when it
 * is over: a line of the log, a figure, and a report when something failed. Called last, so that it stands first.
 */
export function observeRequests(strapi: Core.Strapi): void {
  const log = logOf();
  const reports = reportsOf();
  const program = programName();

  interface Asked {
    trace: Trace;
    /** Before anybody on the way shortens it. */
    target: string;
    began: number;
    /** A request that was destroyed has none any more. */
    socket: Socket;
    /** What had been sent over the connection before. */
    before: number;
  }

  function tell(
    request: IncomingMessage,
    response: ServerResponse,
    { trace, target, began, socket, before }: Asked,
  ): void {
    const seconds = (performance.now() - began) / 1000;
    const route = routeClass(target);
    const whole = response.writableFinished;
    const status = response.statusCode;
    requestSeconds.observe({ program, route, status }, seconds);
    // Probes come every few seconds for ever.
    if (route !== 'health' || status >= 500) {
      log.event('request', {
        method: request.method,
        path: safePath(target),
        status,
        ms: Math.round(seconds * 10_000) / 10,
        bytes: socket.bytesWritten - before,
        ...(trace.role && { role: trace.role }),
        // Whoever asked went away before the answer was out.
        ...(!whole && { cut: true }),
      });
    }
    if (trace.error && status >= 500) reports.send(trace.error, { route, status: String(status) });
  }

  putInFront(strapi.server.httpServer as Server, (request, response, next) => {
    const trace: Trace = { id: acceptRequestId(request.headers['x-request-id']) ?? newRequestId() };
    const asked = {
      trace,
      target: request.url ?? '/',
      began: performance.now(),
      socket: request.socket,
      before: request.socket.bytesWritten,
    };
    response.setHeader('x-request-id', trace.id!);
    response.once('close', () => traced(trace, () => tell(request, response, asked)));
    traced(trace, next);
  });
}

/** A middleware of Strapi, right inside the one that turns errors into answers: notes them, and who asked. */
export const witness = () => async (ctx: Context, next: Next) => {
  try {
    await next();
  } catch (error) {
    noteError(error);
    throw error;
  } finally {
    const trace = currentTrace();
    if (trace) trace.role = roleOf(ctx.state);
  }
};

interface Asker {
  role?: { type?: string };
  roles?: Array<{ code?: string }>;
}

/** What the asker may do, by the names of roles, which hold nothing of the person. */
function roleOf(state: { user?: Asker; auth?: { strategy?: { name?: string } } }): string | undefined {
  const { user, auth } = state;
  return user?.roles?.[0]?.code ?? user?.role?.type ?? (auth?.strategy?.name === 'api-token' ? 'api-token' : undefined);
}
