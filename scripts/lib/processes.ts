import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import path from 'node:path';

export interface RunOptions {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  /** Where its output goes; a failed command shows the end of it. */
  log?: string;
}

/** The programs we start find our own Node first, whatever the machine has. */
function environmentOf(env?: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const PATH = [path.dirname(process.execPath), process.env.PATH].join(path.delimiter);
  return { ...process.env, PATH, ...env };
}

/** Runs a command to its end; throws with the last lines of its output when it fails. */
export async function run(command: string, args: string[], options: RunOptions): Promise<void> {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: environmentOf(options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const tail = capture(child, options.log);
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('exit', resolve));
  if (code !== 0) throw new Error(`"${command} ${args.join(' ')}" failed (${code}):\n${tail()}`);
}

export interface Service {
  name: string;
  /** Settles when the process ends, with its exit code. */
  ended: Promise<number | null>;
  /** The last lines it printed. */
  tail(): string;
  stop(): Promise<void>;
  pid: number;
}

/** Starts a long-running Node program of ours. */
export function startService(name: string, args: string[], options: RunOptions): Service {
  const child = spawn(process.execPath, args, {
    cwd: options.cwd,
    env: environmentOf(options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own group: Ctrl-C reaches us alone, and we end the services in order.
    detached: true,
  });
  const tail = capture(child, options.log);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve).once('error', () => resolve(1)));
  return {
    name,
    ended,
    tail,
    pid: child.pid!,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(timer);
    },
  };
}

/** Milliseconds that one look at a service that starts may take. */
const ONE_QUESTION = 10_000;

/** Waits until `url` answers at all with a status below 500, or the service ends, or time runs out. */
export async function untilAnswers(service: Service, url: string, seconds = 90): Promise<void> {
  const until = Date.now() + seconds * 1000;
  const dead = service.ended.then(() => 'dead' as const);
  while (Date.now() < until) {
    // Whoever else listens there and says nothing must not keep us from hearing that the service has ended.
    const asked = fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(ONE_QUESTION) }).catch(() => null);
    const response = await Promise.race([asked, dead]);
    if (response === 'dead') throw new Error(`${service.name} ended while starting:\n${service.tail()}`);
    if (response && response.status < 500) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`${service.name} did not answer at ${url} within ${seconds} s:\n${service.tail()}`);
}

function capture(child: ChildProcess, log?: string): () => string {
  const file = log ? createWriteStream(log, { flags: 'a' }) : null;
  let last = '';
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.on('data', (chunk: Buffer) => {
      file?.write(chunk);
      last = (last + chunk.toString()).slice(-4000);
    });
  }
  child.once('close', () => file?.end());
  return () => last;
}
