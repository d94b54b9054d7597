import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

export interface Worker {
  /** What it said so far. */
  said(): string;
  /** Resolves when it said this; rejects when it ended without. */
  saying(text: string): Promise<void>;
  signal(name: NodeJS.Signals): void;
  /** Resolves with the signal or the code that ended it. */
  ended(): Promise<string | number | null>;
}

/** Starts the worker of the tests, or another. What must be ended at the end of a test is kept in `all`. */
export function startWorker(
  settings: Record<string, string | undefined>,
  all: Worker[],
  script = path.join(import.meta.dirname, 'worker.ts'),
): Worker {
  const child: ChildProcess = spawn(process.execPath, ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', script], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const heard = (chunk: string) => (text += chunk);
  child.stdout!.setEncoding('utf8').on('data', heard);
  child.stderr!.setEncoding('utf8').on('data', heard);
  const exit = once(child, 'exit').then(([code, signal]) => (signal ?? code) as string | number | null);
  const worker: Worker = {
    said: () => text,
    async saying(part) {
      while (!text.includes(part)) {
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`It ended without "${part}":\n${text}`);
        await Promise.race([once(child.stdout!, 'data'), exit]);
      }
    },
    signal: (name) => void child.kill(name),
    ended: () => exit,
  };
  all.push(worker);
  return worker;
}

/** Kills what a test left, also what it had stopped. */
export async function endAll(all: Worker[]): Promise<void> {
  for (const worker of all.splice(0)) {
    worker.signal('SIGKILL');
    await worker.ended();
  }
}
