import { timingSafeEqual } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Stripe } from 'stripe';
import { ApiError, ParameterError } from './errors.ts';
import type { Faults } from './events/faults.ts';
import { sendJson, type Exchange } from './exchange.ts';
import { expanded } from './expand.ts';
import { Idempotency, type Answer } from './idempotency.ts';
import { newId } from './ids.ts';
import { decode, type Decoded } from './params/decode.ts';
import { find } from './route.ts';
import { ROUTES } from './routes.ts';
import type { World } from './world.ts';

/** What the SDK talks to: who asks, what, whether it was asked before, and only then the deed. */
export class Api {
  readonly #world: World;
  readonly #faults: Faults;
  readonly #secretKey: string;
  readonly #kept: Idempotency;

  constructor(world: World, faults: Faults, secretKey: string) {
    this.#world = world;
    this.#faults = faults;
    this.#secretKey = secretKey;
    this.#kept = new Idempotency(() => world.clock.now());
  }

  async answer(exchange: Exchange): Promise<void> {
    const { request, response } = exchange;
    const id = newId('req');
    const headers: Record<string, string> = { 'request-id': id, 'stripe-version': Stripe.API_VERSION };
    const key = exchange.method === 'POST' ? request.headers['idempotency-key'] : undefined;
    if (typeof key === 'string') headers['idempotency-key'] = key;
    try {
      this.#knows(request.headers.authorization);
      const failure = this.#faults.takeFailure(exchange.url.pathname);
      if (failure !== null) throw new ApiError(failure, 'An unknown error occurred', { type: 'api_error' });
      const answer = await this.#act(exchange, id, typeof key === 'string' ? key : null, headers);
      if (exchange.method !== 'GET' && this.#faults.takeTimeOut(exchange.url.pathname))
        return void request.socket.destroy();
      sendJson(response, answer.status, answer.body, headers);
    } catch (error) {
      const known = error instanceof ApiError ? error : unknown(error);
      sendJson(response, known.status, known.body(id), headers);
    }
  }

  #knows(authorization: string | undefined): void {
    const given = /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
    if (given === undefined)
      throw new ApiError(401, "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY')."); // prettier-ignore
    const same = given.length === this.#secretKey.length && timingSafeEqual(Buffer.from(given), Buffer.from(this.#secretKey)); // prettier-ignore
    if (!same) throw new ApiError(401, `Invalid API Key provided: ${given.slice(0, 8)}${'*'.repeat(8)}${given.slice(-4)}`); // prettier-ignore
  }

  async #act({ method, url, body }: Exchange, id: string, key: string | null, headers: Record<string, string>) {
    const found = find(ROUTES, method, url.pathname);
    if (!found)
      throw new ApiError(404, `Unrecognized request URL (${method}: ${url.pathname}). Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`); // prettier-ignore
    const given = decode(method === 'POST' ? new URLSearchParams(body) : url.searchParams);
    const { expand, ...params } = given;
    const paths = expandPaths(expand);
    const deed = found.route.prepare(this.#world, params, found.id);
    if (key !== null) {
      const before = this.#kept.begin(key, url.pathname, JSON.stringify(given), id);
      if (before) {
        Object.assign(headers, { 'idempotent-replayed': 'true', 'original-request': before.original });
        return before;
      }
    }
    await pause(this.#faults.slowness(url.pathname));
    const answer = this.#run(() => deed.run(), paths, { id, idempotency_key: key });
    if (key !== null) this.#kept.keep(key, answer);
    return answer;
  }

  /** What was begun has an answer, be it an error: that is what the key stands for from now on. */
  #run(deed: () => object, paths: readonly string[], request: { id: string; idempotency_key: string | null }): Answer {
    try {
      const done = this.#world.inRequest(request, deed);
      return { status: 200, body: expanded(this.#world, done, paths) };
    } catch (error) {
      const known = error instanceof ApiError ? error : unknown(error);
      return { status: known.status, body: known.body(request.id) };
    }
  }
}

function expandPaths(given: Decoded | undefined): string[] {
  if (given === undefined || given === '') return [];
  if (Array.isArray(given) && given.every((path) => typeof path === 'string')) return given;
  throw new ParameterError(400, 'Invalid array', { param: 'expand' });
}

/** A fault of the stand-in itself: it has to be seen where it runs. */
function unknown(error: unknown): ApiError {
  console.error(error);
  return new ApiError(500, 'An unknown error occurred in the stand-in', { type: 'api_error' });
}
