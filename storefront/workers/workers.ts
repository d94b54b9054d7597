import cluster, { type Worker } from 'node:cluster';
import type { Answer, Ask, AskedToo, Answers } from './messages.ts';

const RESTART_AFTER_MS = 500;

interface Errand {
  from: Worker;
  id: number;
  waitingFor: Set<number>;
  answers: unknown[];
  timer?: NodeJS.Timeout;
}

/** The processes that serve the shop, seen from the one that started them. */
export class Workers {
  readonly #env: Record<string, string>;
  readonly #listening = new Set<number>();
  readonly #errands = new Map<string, Errand>();
  readonly #json: boolean;
  #stopping = false;

  /** @param json whether what it says is for machines */
  constructor(env: Record<string, string>, json: boolean) {
    this.#env = env;
    this.#json = json;
    // A worker has another port for its figures.
    cluster.on('listening', ({ id }, { port }) => String(port) === env.NITRO_PORT && this.#listening.add(id));
    cluster.on('exit', (worker, code) => this.#ended(worker, code));
    cluster.on('message', (worker, message: Ask | Answer) => this.#heard(worker, message));
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
    this.#say(`A storefront process ended (${worker.process.signalCode ?? code}); another takes its place.`);
    setTimeout(() => this.#stopping || cluster.fork(this.#env), RESTART_AFTER_MS);
  }

  #heard(worker: Worker, message: Ask | Answer): void {
    if (message.kind === 'ask') return this.#spread(worker, message);
    if (message.kind !== 'answer') return;
    const errand = this.#errands.get(message.errand);
    if (!errand?.waitingFor.delete(worker.id)) return;
    errand.answers.push(message.answer);
    this.#settle(message.errand, errand);
  }

  /** One that does not listen yet has nothing to purge, and nothing to tell. */
  #spread(from: Worker, { id, question, patience }: Ask): void {
    const key = `${from.id}-${id}`;
    const others = this.#all().filter((worker) => worker !== from && this.#listening.has(worker.id));
    const errand: Errand = { from, id, waitingFor: new Set(others.map((worker) => worker.id)), answers: [] };
    this.#errands.set(key, errand);
    for (const worker of others) worker.send({ kind: 'asked-too', errand: key, question } satisfies AskedToo);
    if (patience !== undefined) {
      errand.timer = setTimeout(() => {
        errand.waitingFor.clear();
        this.#settle(key, errand);
      }, patience);
    }
    this.#settle(key, errand);
  }

  #settle(key: string, { from, id, waitingFor, answers, timer }: Errand): void {
    if (waitingFor.size > 0) return;
    clearTimeout(timer);
    this.#errands.delete(key);
    if (from.isConnected()) from.send({ kind: 'answers', id, answers } satisfies Answers);
  }

  /** This process has no packages, and so no logger: its few lines look like those of the others. */
  #say(message: string): void {
    const line = { level: 'error', time: new Date().toISOString(), program: 'storefront', message };
    process.stdout.write(this.#json ? `${JSON.stringify(line)}\n` : `${line.time.slice(11, 23)} error ${message}\n`);
  }
}
