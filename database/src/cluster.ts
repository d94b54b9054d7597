import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { findBinaries } from './binaries.ts';
import { findOwner, giveTo, unreachableFor, type Owner } from './owner.ts';

export interface ClusterOptions {
  /** Holds the data directory, the password and the log; made when missing. */
  folder: string;
  port: number;
  /** Trades safety after a crash for speed: for tests only. */
  volatile?: boolean;
  onProgress?: (text: string) => void;
}

export interface Cluster {
  /** The connection string of one of its databases. */
  url(database: string): string;
  /** Ends it cleanly: clients are disconnected, data is written. */
  stop(): Promise<void>;
}

/** Another process runs this cluster already; starting a second one would corrupt it. */
export class ClusterRunningError extends Error {
  readonly pid: number;
  constructor(pid: number, folder: string) {
    super(`The database in ${folder} is already running (process ${pid}). Stop the other start first.`);
    this.name = 'ClusterRunningError';
    this.pid = pid;
  }
}

export class PortTakenError extends Error {
  constructor(port: number, whose: string) {
    super(`Port ${port} (${whose}) is taken by another program. Stop that program or choose another port.`);
    this.name = 'PortTakenError';
  }
}

const USER = 'sys';

/** Starts the embedded PostgreSQL in `folder`, creating it the first time. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { folder, port } = options;
  const progress = options.onProgress ?? (() => {});
  const binaries = await findBinaries();
  const owner = findOwner();
  const data = path.join(folder, 'data');
  mkdirSync(folder, { recursive: true });
  giveTo(owner, folder);
  refuseSecondStart(data, folder);
  await refuseTakenPort(port);
  for (const needed of [folder, path.dirname(binaries.postgres)]) {
    if (unreachableFor(owner, needed)) {
      throw new Error(
        `PostgreSQL does not run as root, and the user it runs as cannot reach ${needed}. Move the project to a folder that every user may enter, start as another user, or set DATABASE_URL.`,
      );
    }
  }

  const password = readPassword(folder);
  if (!existsSync(path.join(data, 'PG_VERSION'))) {
    progress('creating the database cluster');
    initialise(binaries.initdb, data, folder, password, owner);
  }
  const child = spawn(binaries.postgres, ['-D', data, ...serverFlags(options)], {
    ...owner,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  await untilReady(child);
  return {
    url: (database) => `postgresql://${USER}:${password}@127.0.0.1:${port}/${database}`,
    stop: () => stop(child),
  };
}

function serverFlags({ port, volatile }: ClusterOptions): string[] {
  const settings: Record<string, string> = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    // TCP only: a socket's path has a short limit that a deep folder exceeds.
    unix_socket_directories: '',
    timezone: 'UTC',
    max_connections: '200',
    shared_buffers: '256MB',
    random_page_cost: '1.1',
    ...(volatile ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** The data directory's own lock file tells who runs it; one that a crash left behind names a dead process. */
function refuseSecondStart(data: string, folder: string): void {
  const lock = path.join(data, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  if (Number.isInteger(pid) && isPostgres(pid)) throw new ClusterRunningError(pid, folder);
  // Left by a crash. PostgreSQL itself would refuse it if another program has that process id now.
  rmSync(lock);
}

/** A process id may have been reused by another program since a crash. */
function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return true;
  }
}

async function refuseTakenPort(port: number): Promise<void> {
  if (await isTaken(port)) throw new PortTakenError(port, 'of the embedded database, DATABASE_PORT');
}

/** Whether something listens on this port of this machine. */
export function isTaken(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(true));
    probe.listen(port, host, () => probe.close(() => resolve(false)));
  });
}

function readPassword(folder: string): string {
  const file = path.join(folder, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

function initialise(initdb: string, data: string, folder: string, password: string, owner: Owner): void {
  // A start that was killed half-way leaves a folder that initdb refuses.
  rmSync(data, { recursive: true, force: true });
  const file = path.join(folder, 'initial-password');
  writeFileSync(file, password, { mode: 0o600 });
  giveTo(owner, file);
  const flags = [
    '-D',
    data,
    `--username=${USER}`,
    '--auth=scram-sha-256',
    `--pwfile=${file}`,
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
  const run = spawnSync(initdb, flags, { ...owner, encoding: 'utf8', cwd: folder });
  rmSync(file, { force: true });
  if (run.status !== 0)
    throw new Error(`The database cluster could not be created:\n${run.stderr || run.error?.message}`);
}

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-4000);
      if (log.includes('ready to accept connections')) resolve();
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`PostgreSQL ended while starting:\n${log}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    // SIGINT is PostgreSQL's "fast" shutdown: it ends clients and writes a checkpoint.
    child.kill('SIGINT');
  });
}
