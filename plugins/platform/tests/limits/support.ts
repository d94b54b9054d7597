import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { LimitClass } from '../../domain/limits/classes.ts';

/** Small enough to be used up in a test. */
export const CLASSES = {
  open: { budgets: [{ by: 'address', points: 10, seconds: 60, block: 0 }], storeDown: 'memory' },
  brief: { budgets: [{ by: 'address', points: 2, seconds: 1, block: 0 }], storeDown: 'memory' },
  blocked: { budgets: [{ by: 'address', points: 2, seconds: 10, block: 600 }], storeDown: 'memory' },
  careful: {
    budgets: [
      { by: 'address', points: 6, seconds: 60, block: 0 },
      { by: 'account', points: 10, seconds: 60, block: 0 },
    ],
    storeDown: 'refuse',
  },
} as const satisfies Record<string, LimitClass>;

export type Where = { redisUrl: string } | { databaseUrl: string };

export interface Replica {
  /** Asks `count` times at once for one address; resolves to how many were let through. */
  ask(count: number): Promise<number>;
  stop(): Promise<void>;
}

/** Another process with the same limits. */
export async function startReplica(where: Where): Promise<Replica> {
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
      path.join(import.meta.dirname, 'replica.ts'),
      JSON.stringify(where),
    ],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async () => (await lines.next()).value as string;
  if ((await line()) !== 'ready') throw new Error('The replica did not start.');
  return {
    async ask(count) {
      child.stdin.write(`${count}\n`);
      return Number(await line());
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
