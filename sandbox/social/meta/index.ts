import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { ZodError } from 'zod';
import { readBody, readFields, sendJson, type Exchange } from '../exchange.ts';
import { control } from './control.ts';
import { Codes } from './dialog/ask.ts';
import { facebookDialog, instagramDialog } from './dialog/dialogs.ts';
import { GraphError, invalid } from './errors.ts';
import { answerFeed } from './feed.ts';
import { answerGraph, pathOf } from './graph.ts';
import { instagramCode } from './login.ts';
import { upload } from './upload.ts';
import { usageHeaders, refuseThrottled } from './usage.ts';
import { World } from './world.ts';

interface Said {
  status: number;
  body: object;
}

/** The hosts that programs ask, by their place below `/meta`. */
const HOSTS = ['graph', 'video', 'upload', 'ig-api', 'ig-graph'] as const;
type Host = (typeof HOSTS)[number];

export interface MetaStandIn {
  world: World;
  /** Answers what stands below `/meta`; false when that is nothing of its. */
  answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean>;
}

/** Facebook and Instagram as publishing needs them. `url` is known once the server listens. */
export function metaStandIn(url: () => string, now: () => number = Date.now): MetaStandIn {
  const world = new World(now);
  const codes = { facebook: new Codes(() => world.seconds()), instagram: new Codes(() => world.seconds()) };

  async function answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> {
    world.url = url();
    const [, place = '', rest = ''] = /^\/([\w-]+)(\/.*|)$/.exec(path) ?? [];
    const asked = new URL(request.url ?? '/', world.url);
    const host = HOSTS.find((one) => one === place);
    if (host !== undefined) await called(host, rest, asked, request, response);
    else if (place === 'files' || place === 'feed') answerFeed(world, path, response);
    else if (place === 'dialog') facebookDialog(world, codes.facebook, await read(rest, asked, request, response));
    else if (place === 'ig-dialog') instagramDialog(world, codes.instagram, await read(rest, asked, request, response));
    else if (place === '_stand-in' || place === 'control')
      await control(world, place, await read(rest, asked, request, response)); // prettier-ignore
    else return false;
    return true;
  }

  async function read(path: string, asked: URL, request: IncomingMessage, response: ServerResponse): Promise<Exchange> {
    const body = await readBody(request);
    const fields = await readFields(asked, body, request.headers['content-type'] ?? '');
    return { method: request.method ?? 'GET', url: asked, path, body, request, response, ...fields };
  } // prettier-ignore

  /** One call of a program: as it was ordained, or as it should be; noted, however it ends. */
  async function called(host: Host, path: string, asked: URL, request: IncomingMessage, response: ServerResponse) {
    const method = request.method ?? 'GET';
    const bare = path.replace(/^\/v\d+\.\d(?=\/)/, '').replace(/\/$/, '');
    const call = `${method} ${bare}`;
    const fate = world.faults.take(call);
    let params: Record<string, string> = {};
    const note = (status: number | null) => world.called({ at: world.now(), call, host, status, params: withoutSecrets(params) });
    const cut = () => (note(null), request.socket.destroy());
    if (fate.slow > 0) await pause(fate.slow);
    if (fate.lose) return cut();
    const exchange = host === 'upload' ? null : await read(path, asked, request, response);
    params = exchange?.params ?? {};
    const account = /^\/(\d+)/.exec(bare)?.[1] ?? '';
    if (fate.minutes !== null) world.throttled.set(account, world.now() + fate.minutes * 60_000);
    const said = await settled(async () => {
      if (fate.fail) throw fate.fail;
      if (exchange === null) return upload(world, path, request);
      if (host === 'ig-api') return instagramCode(world, codes.instagram, params);
      pathOf(exchange);
      refuseThrottled(world, account);
      const side = host === 'ig-graph' ? 'instagram' : 'facebook';
      return { status: 200, body: await answerGraph({ world, codes: codes.facebook, host: side, exchange }) };
    });
    if (fate.drop) return cut();
    note(said.status);
    if (fate.garble) return void response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Sorry, something went wrong.</html>');
    sendJson(response, said.status, said.body, usageHeaders(world, account));
  } // prettier-ignore

  return { world, answer };
}

/** What was answered, or Graph’s words for why not. */
async function settled(act: () => Promise<Said>): Promise<Said> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof GraphError || error instanceof SyntaxError || error instanceof ZodError)) throw error;
    // JSON in a parameter that is none.
    const told = error instanceof GraphError ? error : invalid(error.message);
    return { status: told.status, body: told.body(`A${randomBytes(16).toString('base64url')}`) };
  }
}

const SECRETS = ['access_token', 'client_secret', 'code', 'fb_exchange_token', 'input_token', 'appsecret_proof'];
const withoutSecrets = (params: Record<string, string>) =>
  Object.fromEntries(Object.entries(params).filter(([name]) => !SECRETS.includes(name)));
