import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { readEnvironment } from '@sys/config';
import { demoEnvironment } from '../../../../scripts/lib/environment.ts';
import { META } from '../../../../sandbox/social/settings.ts';
import { startSocial, type SocialStandIns } from '../../../../sandbox/social/stand-ins.ts';
import { SCOPES as TIKTOK_SCOPES } from '../../../../sandbox/tests/social/tiktok-server.ts';
import { startGround, type Ground } from '../../../platform/tests/jobs/ground.ts';
import { startWorker, endAll, type Worker } from '../../../platform/tests/jobs/processes.ts';
import type { Login, Network } from '../../domain/networks.ts';
import { mediaAt } from '../../server/media/address.ts';
import { sealAccess } from '../../server/tokens/access.ts';
import type { Query } from '../deliveries/support.ts';
import { startGate, type Gate } from './gate.ts';

const PAGE_SCOPES = ['pages_show_list', 'pages_read_engagement', 'pages_manage_posts', 'read_insights', 'business_management', 'instagram_basic', 'instagram_content_publish', 'instagram_manage_insights', 'instagram_manage_contents']; // prettier-ignore
const OWN_SCOPES = ['instagram_business_basic', 'instagram_business_content_publish', 'instagram_business_manage_insights']; // prettier-ignore
const NADIA = '31000000000000001';
const PAGE = '410000000000001';
const SALMA = '-000a1b2c3d4e5f60718293a4b5c6d7e8f901';
const SCRIPT = path.join(import.meta.dirname, 'worker.ts');

/** A file of a delivery. */
export interface StagedFile {
  kind: 'image' | 'video';
  bytes: Buffer;
  width?: number;
  height?: number;
  /** Of a video. */
  seconds?: number;
}

export interface CrashStage {
  ground: Ground;
  query: Query;
  social: SocialStandIns;
  gate: Gate;
  /** How often the platforms have fetched a file. */
  fetched: number;
  /** Keeps a file as the shop does: its id. */
  keep(file: StagedFile): Promise<string>;
  /** An account of the house that is connected, with a token of the platform sealed in its row: its number. `nth`: of many. */
  account(network: Network, login: Login, nth?: number): Promise<string>;
  /** One that works now; the next one is made ready meanwhile. */
  work(more?: Record<string, string>): Promise<Worker>;
  close(): Promise<void>;
}

/**
 * A database, the platforms behind a gate, a host of files as the shop’s is, and workers. `plainly`: workers call the
 * platforms themselves.
 *
 * @param volatile as in `startCluster`: measurements want false
 */
export async function openCrashStage({ plainly = false, volatile = true } = {}): Promise<CrashStage> {
  const [ground, social] = await Promise.all([startGround(volatile), startSocial()]);
  const gate = await startGate(social.url);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sys-crashes-'));
  const files = new Map<string, Buffer>();
  const host = http.createServer((request, response) => {
    const id = mediaAt(request.url!.split('/').at(-1)!, new Date());
    stage.fetched++;
    response.writeHead(id === null ? 404 : 200).end(id === null ? '' : files.get(id));
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const settings = {
    ...demoEnvironment(ground.url, { cms: 1, storefront: 2, database: 3 }, {}),
    ...Object.fromEntries(Object.entries(social.env).map(([name, value]) => [name, plainly ? value : value.replace(social.url, gate.url)])),
    SITE_URL: `http://127.0.0.1:${(host.address() as AddressInfo).port}`,
    DATA_DIR: folder,
    TIKTOK_AUDITED: 'true',
  }; // prettier-ignore
  Object.assign(process.env, settings);
  readEnvironment();
  Object.assign(social.tiktok.quotas, { posts: 1_000_000, drafts: 1_000_000 });
  const workers: Worker[] = [];
  const ready = (more: Record<string, string> = {}) => startWorker({ ...settings, ...more }, workers, SCRIPT);
  let next = ready();

  const stage: CrashStage = {
    ground,
    query: async (text, values) => (await ground.query(text, values)).rows as never,
    social,
    gate,
    fetched: 0,
    async keep({ kind, bytes, width = 1080, height = 1080, seconds }) {
      const id = randomUUID();
      const ending = kind === 'image' ? 'jpg' : 'mp4';
      const file = `${id.slice(0, 2)}/${id}.${ending}`;
      mkdirSync(path.join(folder, 'media', id.slice(0, 2)), { recursive: true });
      writeFileSync(path.join(folder, 'media', file), bytes);
      files.set(id, bytes);
      await ground.query(
        `INSERT INTO social_media (id, kind, mime, width, height, duration_ms, bytes, sha256, file) VALUES ($1, $2, $3, $4, $5, $6, $7, '\\x00', $8)`,
        [id, kind, kind === 'image' ? 'image/jpeg' : 'video/mp4', width, height, seconds ? seconds * 1000 : null, bytes.length, file],
      );
      return id;
    },
    async account(network, login, nth = 0) {
      const { remote, token } = letIn(social, network, login, nth);
      const sealed = sealAccess({ token, refreshToken: null }, { owner: null, network, remote });
      const [row] = await stage.query<{ id: string }>(
        `INSERT INTO social_accounts (network, login, remote, token, token_key) VALUES ($1, $2, $3, $4, $5) RETURNING id::text AS id`,
        [network, login, remote, sealed.token, sealed.key],
      );
      return row!.id;
    },
    async work(more) {
      const worker = more ? ready(more) : next;
      await worker.saying('ready');
      worker.signal('SIGUSR2');
      await worker.saying('working');
      if (!more) next = ready();
      return worker;
    },
    async close() {
      await endAll(workers);
      host.closeAllConnections();
      await Promise.all([gate.close(), social.close(), new Promise((resolve) => host.close(resolve))]);
      await ground.end();
      rmSync(folder, { recursive: true, force: true });
    },
  }; // prettier-ignore
  return stage;
}

/** As if its owner had been to the dialog; those after the first are made for it. */
function letIn({ meta, tiktok }: SocialStandIns, network: Network, login: Login, nth: number): { remote: string; token: string } {
  const number = String(nth).padStart(4, '0');
  if (network === 'tiktok') {
    const openId = nth === 0 ? SALMA : `${SALMA}-${number}`;
    if (!tiktok.people.some((one) => one.openId === openId)) tiktok.people.push({ ...tiktok.creator(SALMA), openId, username: `salma.${number}` });
    return { remote: openId, token: tiktok.grants.grant(openId, TIKTOK_SCOPES, tiktok.now()).token };
  }
  if (login === 'facebook') {
    const page = nth === 0 ? PAGE : `42000000000${number}`;
    if (!meta.pages.some(({ id }) => id === page)) {
      meta.pages.push({ id: page, name: `Page ${nth}`, category: 'Blog', instagram: `1784200000000${number}` });
      meta.accounts.push({ id: `1784200000000${number}`, scopedId: `2600000000000${number}`, username: `page.${number}`, name: `Page ${nth}`, type: 'BUSINESS' });
    }
    const token = meta.tokens.facebook.issue({ kind: 'page', app: META.id, person: NADIA, page, pages: [page], scopes: PAGE_SCOPES }, 0);
    return { remote: network === 'facebook' ? page : meta.pages.find(({ id }) => id === page)!.instagram!, token };
  }
  const own = meta.accounts.find(({ username }) => username === 'zineb.style')!;
  const token = meta.tokens.instagram.issue({ kind: 'instagram', app: META.id, person: own.id, page: null, pages: [], scopes: OWN_SCOPES }, 0);
  return { remote: own.id, token };
} // prettier-ignore
