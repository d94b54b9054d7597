import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePorts } from './ports.ts';

export interface TestRedis {
  url: string;
  /** Ends it as a crash would, with all it held. */
  kill(): Promise<void>;
  /** Starts it again, empty, on the same port. */
  start(): Promise<void>;
  /** Lets it take connections and never answer, until it is woken. */
  hang(): void;
  wake(): void;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

/** A real Redis on a port of its own, which keeps nothing on disk; with more arguments when given. */
export async function startRedis(more: string[] = []): Promise<TestRedis> {
  const [port] = (await freePorts(1)) as [number];
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sys-redis-'));
  let child: ChildProcess;

  async function start(): Promise<void> {
    const flags = { port, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no', daemonize: 'no' };
    const args = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, String(value)]);
    child = spawn('redis-server', [...args, ...more], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise<void>((resolve, reject) => {
      let log = '';
      child.once('error', reject);
      child.once('exit', () => reject(new Error(`Redis ended while starting:\n${log}`)));
      child.stdout!.setEncoding('utf8').on('data', (text: string) => {
        log = (log + text).slice(-4000);
        if (log.includes('Ready to accept connections')) resolve();
      });
    });
  }

  async function kill(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  await start();
  return {
    url: `redis://127.0.0.1:${port}/0`,
    kill,
    start,
    hang: () => void child.kill('SIGSTOP'),
    wake: () => void child.kill('SIGCONT'),
    async stop() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
