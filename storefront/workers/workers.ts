import cluster, { type Worker } from 'node:cluster';
import type { PurgeAsked, PurgeDone } from './messages.ts';

const RESTART_AFTER_MS = 500;

interface Errand {
  from: Worker;
  id: number;
  waitingFor: Set<number>;
  purged: number;
}

/** The processes that serve the shop, seen from the one that started them. */
export class Workers {
  readonly #env: Record<string, string>;
  readonly #listening = new Set<number>();
  readonly #errands = new Map<string, Errand>();
  #stopping = false;

  constructor(env: Record<string, string>) {
    this.#env = env;
    cluster.on('listening', ({ id }) => this.#listening.add(id));
    cluster.on('exit', (worker, code) => this.#ended(worker, code));
    cluster.on('message', (worker, message: PurgeAsked | PurgeDone) => this.#heard(worker, message));
  }

  start(count: number): void {
    for (let n = 0; n < count; n++) cluster.fork(this.#env);
  }

  /** Each ends when what it is answering is answered; this process ends with the last. */
  stop(): void {
    this.#stopping = true;
    for (const worker of this.#all()) worker.process.kill('SIGTERM');
  }

  #all(): Worker[] {
    return Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
  }

  #ended(worker: Worker, code: number): void {
    for (const [key, errand] of this.#errands) if (errand.waitingFor.delete(worker.id)) this.#settle(key, errand);
    if (this.#stopping) return;
    // One that never came to listen has bad settings or no port: another would fare no better.
    if (!this.#listening.delete(worker.id)) {
      process.exitCode = code || 1;
      return this.stop();
    }
    console.error(`A storefront process ended (${worker.process.signalCode ?? code}); another takes its place.`);
    setTimeout(() => this.#stopping || cluster.fork(this.#env), RESTART_AFTER_MS);
  }

  #heard(worker: Worker, message: PurgeAsked | PurgeDone): void {
    if (message.kind === 'purge') return this.#spread(worker, message);
    const errand = this.#errands.get(message.errand);
    if (!errand?.waitingFor.delete(worker.id)) return;
    errand.purged += message.purged;
    this.#settle(message.errand, errand);
  }

  /** One that does not listen yet has nothing to purge. */
  #spread(from: Worker, { id, tags }: PurgeAsked): void {
    const key = `${from.id}-${id}`;
    const others = this.#all().filter((worker) => worker !== from && this.#listening.has(worker.id));
    const errand = { from, id, waitingFor: new Set(others.map((worker) => worker.id)), purged: 0 };
    this.#errands.set(key, errand);
    for (const worker of others) worker.send({ kind: 'purge-too', errand: key, tags });
    this.#settle(key, errand);
  }

  #settle(key: string, { from, id, waitingFor, purged }: Errand): void {
    if (waitingFor.size > 0) return;
    this.#errands.delete(key);
    if (from.isConnected()) from.send({ kind: 'purged', id, purged });
  }
}
