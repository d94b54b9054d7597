import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseSettings, readEnvironment } from '@sys/config';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../../scripts/lib/paths.ts';
import { OF_STOREFRONT, SETTINGS, docker, read, storefrontSchema } from './support.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'sys-containers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface ComposeService {
  image: string;
  build?: { context: string; dockerfile?: string; target?: string };
  /** A name without a value is taken from .env. */
  environment?: Record<string, string | null>;
  secrets?: string[];
  networks?: string[] | Record<string, unknown>;
  volumes?: string[];
  ports?: string[];
  command?: string[];
  depends_on?: string[] | Record<string, unknown>;
  healthcheck?: { test?: string[] };
  restart?: string;
  read_only?: boolean;
  profiles?: string[];
}
interface Compose {
  services: Record<string, ComposeService>;
  networks: Record<string, { internal?: boolean } | null>;
  volumes: Record<string, unknown>;
  secrets: Record<string, { file: string }>;
}

describe('compose for production', () => {
  const GIVEN: Record<string, string> = {
    SITE_HOST: 'shop.test',
    ADMIN_HOST: 'admin.shop.test',
    CERTIFICATES: '/certificates',
  };
  const text = read('compose.production.yaml').replace(
    /\$\{(\w+)(?::[-?]([^}]*))?\}/g,
    (_, name: string, other: string) => GIVEN[name] ?? other,
  );
  const compose = parse(text, { merge: true }) as Compose;
  const services = Object.entries(compose.services);
  const names = (list: string[] | Record<string, unknown> | undefined) =>
    Array.isArray(list) ? list : Object.keys(list ?? {});
  const drawn = () => {
    execFileSync('sh', [path.join(docker, 'make-secrets.sh'), folder]);
    return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
  };
  /** The environment of the program, after with-secrets.sh has put the files' content in. */
  const environmentOf = (service: ComposeService) => {
    const secrets = drawn();
    const env: Record<string, string | undefined> = {};
    for (const [name, value] of Object.entries(service.environment!)) {
      if (value !== null && name.endsWith('_FILE')) env[name.slice(0, -5)] = secrets[path.basename(value)]!;
      else env[name] = value ?? undefined;
    }
    return env;
  };
  const running = (image: string) =>
    services.filter(([, service]) => service.image.startsWith(`shareyoursales/${image}`));

  it('gives every process of the CMS all its settings, and none that there is not', () => {
    expect(running('cms').map(([name]) => name)).toEqual([
      'cms-1',
      'cms-2',
      'worker',
      'redirects-1',
      'redirects-2',
      'backup',
    ]);
    for (const [name, service] of running('cms')) {
      const env = environmentOf(service);
      expect(
        Object.keys(env).filter((key) => !SETTINGS.includes(key)),
        name,
      ).toEqual([]);
      expect(readEnvironment(env)).toMatchObject({
        SYS_MODE: 'production',
        SITE_URL: 'https://shop.test',
        DATABASE_URL: `postgresql://sys:${drawn().POSTGRES_PASSWORD}@postgres:5432/sys`,
        STOREFRONT_INTERNAL_URLS: running('storefront').map(([replica]) => `http://${replica}:3000`),
      });
      const files = Object.entries(service.environment!).filter(([key]) => key.endsWith('_FILE')).map(([, file]) => path.basename(file!)); // prettier-ignore
      expect(files.toSorted()).toEqual(service.secrets!.toSorted());
    }
    const roles = ['cms-1', 'cms-2', 'worker'].map((name) => compose.services[name]!.environment!.ROLE);
    expect(roles).toEqual(['web', 'web', 'worker']);
  });

  it('gives the storefronts theirs, and neither the database nor the keys of the CMS', () => {
    expect(running('storefront')).toHaveLength(2);
    for (const [name, service] of running('storefront')) {
      const env = environmentOf(service);
      const beyond = Object.keys(env).filter((key) => !OF_STOREFRONT.includes(key) && key !== 'NODE_ENV');
      expect(beyond, name).toEqual([]);
      expect(parseSettings(storefrontSchema, env)).toMatchObject({ CMS_INTERNAL_URL: 'http://nginx:8081' });
      expect(service.secrets!.toSorted()).toEqual(['PREVIEW_SECRET', 'PURGE_SECRET', 'STOREFRONT_SECRET']);
    }
  });

  it('starts nginx with what its start asks for, in front of services and ports that there are', () => {
    const { environment = {}, ports } = compose.services.nginx!;
    const asked = [...read('nginx/start.sh').matchAll(/^need (\w+)/gm)].map((match) => match[1]!);
    expect(Object.keys(environment)).toEqual(expect.arrayContaining(asked));
    const behind =
      `${environment.STOREFRONT_SERVERS} ${environment.CMS_SERVERS} ${environment.REDIRECTS_SERVERS}`.split(' ');
    expect(behind).toEqual([
      'storefront-1:3000',
      'storefront-2:3000',
      'cms-1:1337',
      'cms-2:1337',
      'redirects-1:3010',
      'redirects-2:3010',
    ]);
    for (const server of behind) {
      const [name, port] = server.split(':') as [string, string];
      const { environment: env = {} } = compose.services[name]!;
      expect(env.REDIRECTS_PORT ?? env.CMS_PORT ?? env.STOREFRONT_PORT).toBe(port);
    }
    expect(ports).toEqual([`80:${environment.HTTP_PORT}`, `443:${environment.HTTPS_PORT}`]);
  });

  it('gives everybody who keeps clicks a folder that nobody else writes to', () => {
    const folders = ['redirects-1', 'redirects-2'].map((name) => compose.services[name]!.volumes!);
    expect(folders).toEqual([['clicks-1:/data'], ['clicks-2:/data']]);
    for (const [name, { volumes = [] }] of services)
      if (!name.startsWith('redirects')) expect(volumes.join()).not.toContain('clicks-');
  });

  it('lets the world reach nginx and nothing else', () => {
    expect(services.filter(([, service]) => service.ports).map(([name]) => name)).toEqual(['nginx']);
    expect(services.filter(([, service]) => names(service.networks).includes('outside')).map(([name]) => name)).toEqual(
      ['nginx'],
    );
    expect(compose.networks.inside).toMatchObject({ internal: true });
    for (const [name, service] of services) expect(names(service.networks), name).toContain('inside');
  });

  it('watches, restarts and confines every service', () => {
    for (const [name, service] of services) {
      expect(service.read_only, name).toBe(true);
      if (service.profiles) continue;
      expect(service.restart, name).toBe('unless-stopped');
      expect(service.healthcheck?.test?.[0], name).toBe('CMD');
    }
  });

  it('names volumes, networks, secrets, services and files that there are', () => {
    for (const [name, service] of services) {
      for (const network of names(service.networks)) expect(Object.keys(compose.networks), name).toContain(network);
      for (const secret of service.secrets ?? []) expect(Object.keys(compose.secrets), name).toContain(secret);
      for (const other of names(service.depends_on)) expect(Object.keys(compose.services), name).toContain(other);
      for (const volume of service.volumes ?? []) {
        const [source] = volume.split(':') as [string];
        if (!source.startsWith('/')) expect(Object.keys(compose.volumes), name).toContain(source);
      }
      for (const word of [...(service.command ?? []), ...(service.healthcheck?.test ?? [])]) {
        if (/\.(ts|mjs|cjs|js)$/.test(word)) expect(existsSync(path.join(root, word)), word).toBe(true);
      }
      if (service.build?.target) expect(read('Dockerfile')).toContain(` AS ${service.build.target}\n`);
    }
    const files = Object.values(compose.secrets).map(({ file }) => path.basename(file));
    expect(Object.keys(drawn()).toSorted()).toEqual(files.toSorted());
  });

  it('draws secrets that differ, once', () => {
    const first = drawn();
    expect(new Set(Object.values(first)).size).toBe(Object.keys(first).length);
    expect(drawn()).toEqual(first);
  });
});

it('compose for development starts what "npm run dev" may be given', () => {
  const { services } = parse(read('compose.development.yaml')) as Compose;
  expect(Object.keys(services)).toEqual(['postgres', 'redis']);
  for (const { ports } of Object.values(services)) for (const port of ports!) expect(port).toMatch(/^127\.0\.0\.1:/);
});
