import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { H3Event } from 'h3';
import { ApiRefusal } from './api-refusal.ts';
import { cmsHeaders } from './cms-call.ts';
import { agents } from './cms-get.ts';

/** A document is looked into before it is answered, and a phone sends it slowly. */
const SILENT_MS = 100_000;
const MOST_BYTES = 10 * 1024 * 1024;
/** What the CMS has to know of a file beside its bytes. */
const OF_A_FILE = ['content-type', 'content-length', 'x-file-name'] as const;
/** A film of hundreds of megabytes comes by a slow line; Node lets a request take five minutes. */
const PATIENCE_MS = 11 * 60_000;

/**
 * Asks the CMS as `callCms` does, but lets bytes through as they come, in both directions: files are never whole
 * in this process's memory. Throws an `ApiRefusal` when the CMS is away, or for a body of more than 10 MB, where nothing
 * else is said (`mostBytes`).
 */
export function pipeCms(
  event: H3Event,
  {
    method,
    path,
    accessToken,
    headers: more,
    mostBytes = MOST_BYTES,
  }: {
    method: string;
    path: string;
    accessToken: string | null;
    headers?: Record<string, string>;
    mostBytes?: number | undefined;
  },
): Promise<IncomingMessage> {
  const { req } = event.node;
  const sends = method === 'POST';
  if (sends && Number(req.headers['content-length'] ?? 0) > mostBytes) {
    setResponseHeader(event, 'connection', 'close');
    throw new ApiRefusal('tooLarge');
  }
  if (mostBytes > MOST_BYTES) takeTime(req);
  const headers: Record<string, string> = {
    ...cmsHeaders(event),
    ...more,
    ...(accessToken ? { authorization: `Bearer ${accessToken}` } : {}),
  };
  for (const name of sends ? OF_A_FILE : []) {
    const value = req.headers[name];
    if (typeof value === 'string') headers[name] = value;
  }
  const url = new URL(`${cmsUrl()}${path}`);
  const { request: open } = url.protocol === 'https:' ? https : http;
  return new Promise<IncomingMessage>((resolve, reject) => {
    const agent = agents[url.protocol as keyof typeof agents];
    const request = open(url, { method, agent, headers, timeout: SILENT_MS }, resolve);
    request.on('error', reject);
    request.on('timeout', () => request.destroy(new Error('The CMS was silent.')));
    if (!sends) return request.end();
    // Whoever goes away in the middle has sent nothing.
    req.once('close', () => req.complete || request.destroy(new Error('The visitor went away.')));
    req.pipe(request);
  }).catch(() => {
    throw new ApiRefusal('unavailable');
  });
}

function takeTime({ socket }: IncomingMessage): void {
  const { server } = socket as { server?: Pick<http.Server, 'requestTimeout'> };
  if (server) server.requestTimeout = Math.max(server.requestTimeout, PATIENCE_MS);
}
