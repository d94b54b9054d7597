import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { busyPage } from '../../utils/busy-page.ts';
import { cmsHeaders } from '../../utils/cms-call.ts';
import { agents } from '../../utils/cms-get.ts';
import { redirectsUrl } from '../../utils/environment.ts';

/** Longer than it waits for its database. */
const TIMEOUT_MS = 5_000;
/** By which it knows who comes and how. */
const ASKED = ['accept-language', 'user-agent', 'referer', 'sec-gpc', 'sec-purpose', 'purpose', 'x-purpose', 'x-moz', 'cf-ipcountry']; // prettier-ignore
const ANSWERED = ['location', 'set-cookie', 'cache-control', 'x-robots-tag', 'content-type', 'content-security-policy', 'allow', 'retry-after']; // prettier-ignore

/**
 * The link of an influencer, where no proxy in front leads it to who answers it: it is passed on, with the one cookie
 * that is theirs. A session is none of its business.
 */
export default defineEventHandler(async (event) => {
  const { req, res } = event.node;
  const headers = { ...cmsHeaders(event) };
  for (const name of ASKED) {
    const value = req.headers[name];
    if (typeof value === 'string') headers[name] = value;
  }
  const visitor = readCookie(event, 'visitor');
  if (visitor) headers.cookie = `${fullName('visitor')}=${visitor}`;
  const answer = await pass(`${redirectsUrl()}${req.url}`, req.method!, headers).catch(() => null);
  if (!answer) return busyPage(event);
  res.statusCode = answer.statusCode!;
  for (const name of ANSWERED) if (answer.headers[name] !== undefined) res.setHeader(name, answer.headers[name]);
  return sendStream(event, answer);
});

function pass(address: string, method: string, headers: Record<string, string>): Promise<IncomingMessage> {
  const url = new URL(address);
  const { request: open } = url.protocol === 'https:' ? https : http;
  const agent = agents[url.protocol as keyof typeof agents];
  return new Promise((resolve, reject) => {
    open(url, { method, agent, headers, signal: AbortSignal.timeout(TIMEOUT_MS) }, resolve)
      .on('error', reject)
      .end();
  });
}
