import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import https from 'node:https';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../../scripts/lib/paths.ts';
import { makeCertificate } from '../../support/certificate.ts';
import { until, type Answer } from '../../support/http.ts';
import { freePorts } from '../../support/ports.ts';

export const SITE = 'shop.test';
export const ADMIN = 'admin.shop.test';

export interface Question {
  host?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: Buffer | string;
  /** The address of this machine that the client has: any of 127.0.0.0/8. */
  from?: string;
  agent?: https.Agent;
}

export interface Edge {
  httpPort: number;
  httpsPort: number;
  internalPort: number;
  certificate: Buffer;
  folder: string;
  /** A request over TLS whose certificate is checked. */
  ask(path: string, question?: Question): Promise<Answer>;
  /** What nginx has written: its log of requests (JSON lines) and of errors. */
  log(): string;
  stop(): Promise<void>;
}

/** The shipped nginx with the shipped configuration, in front of programs on these ports of the loopback. */
export async function startEdge(
  behind: { storefronts: number[]; cms: number[] },
  env: Record<string, string> = {},
  ports?: number[],
): Promise<Edge> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sys-edge-'));
  // nginx's workers are nobody, and keep their files below.
  chmodSync(folder, 0o755);
  const { certificate, key } = makeCertificate(folder, [SITE, ADMIN]);
  const [httpPort, httpsPort, internalPort] = (ports ?? (await freePorts(3))) as [number, number, number];
  const servers = (list: number[]) => list.map((port) => `127.0.0.1:${port}`).join(' ');
  // A file: nginx opens its output by name, which it could not with a socket.
  const logFile = path.join(folder, 'log');
  const output = openSync(logFile, 'a');
  const nginx = spawn('sh', [path.join(root, 'docker/nginx/start.sh')], {
    env: {
      PATH: `${process.env.PATH}:/usr/sbin`,
      SITE_HOST: SITE,
      ADMIN_HOST: ADMIN,
      STOREFRONT_SERVERS: servers(behind.storefronts),
      CMS_SERVERS: servers(behind.cms),
      CERTIFICATE: certificate,
      CERTIFICATE_KEY: key,
      RUN_DIR: path.join(folder, 'run'),
      HTTP_PORT: String(httpPort),
      HTTPS_PORT: String(httpsPort),
      INTERNAL_PORT: String(internalPort),
      PUBLIC_HTTPS_PORT: String(httpsPort),
      ...env,
    },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const log = () => readFileSync(logFile, 'utf8');
  const stop = async () => {
    await end(nginx);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await until(async () => {
      if (nginx.exitCode !== null) throw new Error(`nginx did not start:\n${log()}`);
      return listens(httpsPort);
    }, 10_000);
  } catch (error) {
    await stop();
    throw error;
  }
  const ca = readFileSync(certificate);
  return {
    httpPort,
    httpsPort,
    internalPort,
    certificate: ca,
    folder,
    ask: (path, question) => ask(httpsPort, ca, path, question),
    log,
    stop,
  };
}

function ask(port: number, ca: Buffer, path: string, question: Question = {}): Promise<Answer> {
  const { host = SITE, method = 'GET', headers, body, from, agent } = question;
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, servername: host, ca, agent, localAddress: from };
    const request = https.request({ ...options, headers: { host, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('error', reject);
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const whole = Buffer.concat(chunks);
        resolve({ status: response.statusCode!, headers: response.headers, body: whole, text: whole.toString() });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(timer);
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });
}
