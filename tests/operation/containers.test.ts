import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { environmentSchema, parseSettings, readEnvironment } from '@sys/config';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { root } from '../../scripts/lib/paths.ts';

const docker = path.join(root, 'docker');
const read = (name: string) => readFileSync(path.join(docker, name), 'utf8');
const folder = mkdtempSync(path.join(os.tmpdir(), 'sys-containers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SETTINGS = Object.keys(environmentSchema.shape);
/** What the storefront reads (storefront/start.ts and storefront/server/utils/environment.ts). */
const OF_STOREFRONT = ['storefront/start.ts', 'storefront/server/utils/environment.ts'].flatMap((file) =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(/\b([A-Z][A-Z0-9_]+): true/g)].map((match) => match[1]!),
);
const storefrontSchema = environmentSchema.pick(
  Object.fromEntries(OF_STOREFRONT.map((name) => [name, true])) as { SITE_URL: true; CMS_INTERNAL_URL: true },
);

describe('the Dockerfiles', () => {
  const dockerfile = read('Dockerfile');
  const built = ['cms/dist', 'storefront/.output'];
  const copies = [...dockerfile.matchAll(/^COPY (--from=\S+ )?(.+)$/gm)].map(([, from, paths]) => {
    const words = paths!.split(' ');
    return { stage: from?.slice('--from='.length).trim(), sources: words.slice(0, -1) };
  });

  it('copy what exists, from stages that exist', () => {
    const stages = [...dockerfile.matchAll(/^FROM \S+ AS (\S+)$/gm)].map((match) => match[1]);
    expect(stages).toEqual(['manifests', 'build', 'cms-packages', 'cms', 'storefront']);
    expect(copies.length).toBeGreaterThan(15);
    for (const { stage, sources } of copies) {
      if (stage) expect(stages).toContain(stage);
      for (const source of sources) {
        const place = source.replace(/^\/app\/?/, '');
        if (!built.includes(place) && !place.startsWith('node_modules/')) {
          expect(existsSync(path.join(root, place)), source).toBe(true);
        }
      }
    }
  });

  it('give npm the manifest of every workspace', () => {
    const { workspaces } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      workspaces: string[];
    };
    const folders = workspaces.flatMap((name) =>
      name.endsWith('/*')
        ? readdirSync(path.join(root, name.slice(0, -2))).map((sub) => name.replace('*', sub))
        : [name],
    );
    const given = copies.flatMap(({ stage, sources }) => (stage ? [] : sources));
    for (const one of folders) expect(given, one).toContain(`${one}/package.json`);
  });

  it('run as nobody of importance, and start programs that exist', () => {
    for (const stage of dockerfile.split(/^FROM /m).slice(-2)) {
      expect(stage).toMatch(/^USER node$/m);
      const [, json] = /^CMD (\[.+\])$/m.exec(stage)!;
      const [program, script] = JSON.parse(json!) as [string, string];
      expect([program, existsSync(path.join(root, script))]).toEqual(['node', true]);
      expect(stage).toMatch(/^HEALTHCHECK /m);
    }
    expect(read('nginx/Dockerfile')).toMatch(/^USER www-data$/m);
  });

  it('set only settings that there are', () => {
    const names = [...dockerfile.matchAll(/^ENV (.+)$/gm)].flatMap(([, line]) =>
      line!.split(' ').map((pair) => pair.split('=')[0]!),
    );
    expect(names.filter((name) => name !== 'STRAPI_TELEMETRY_DISABLED' && !SETTINGS.includes(name))).toEqual([]);
  });

  it('leave secrets, tests and what was built elsewhere out of their context', () => {
    const ignored = read('Dockerfile.dockerignore').split('\n');
    for (const pattern of ['**', '**/node_modules', '**/dist', '**/.output', 'docker/secrets']) {
      expect(ignored).toContain(pattern);
    }
    expect(ignored.filter((line) => /^!\.(data|git|env)/.test(line))).toEqual([]);
  });
});

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
    expect(running('cms').map(([name]) => name)).toEqual(['cms-1', 'cms-2', 'worker', 'backup']);
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
      expect(service.secrets!.toSorted()).toEqual(['PREVIEW_SECRET', 'PURGE_SECRET']);
    }
  });

  it('starts nginx with what its start asks for, in front of services and ports that there are', () => {
    const { environment = {}, ports } = compose.services.nginx!;
    const asked = [...read('nginx/start.sh').matchAll(/^need (\w+)/gm)].map((match) => match[1]!);
    expect(Object.keys(environment)).toEqual(expect.arrayContaining(asked));
    const behind = `${environment.STOREFRONT_SERVERS} ${environment.CMS_SERVERS}`.split(' ');
    expect(behind).toEqual(['storefront-1:3000', 'storefront-2:3000', 'cms-1:1337', 'cms-2:1337']);
    for (const server of behind) {
      const [name, port] = server.split(':') as [string, string];
      const { environment: env = {} } = compose.services[name]!;
      expect(env.CMS_PORT ?? env.STOREFRONT_PORT).toBe(port);
    }
    expect(ports).toEqual([`80:${environment.HTTP_PORT}`, `443:${environment.HTTPS_PORT}`]);
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

describe('a setting in a file', () => {
  const run = (env: Record<string, string>) =>
    spawnSync('sh', [path.join(docker, 'with-secrets.sh'), 'env'], {
      env: { PATH: process.env.PATH!, ...env },
      encoding: 'utf8',
    });

  it('becomes the setting itself', () => {
    execFileSync('sh', [path.join(docker, 'make-secrets.sh'), folder]);
    const file = path.join(folder, 'JWT_SECRET');
    const { stdout, status } = run({ JWT_SECRET_FILE: file, SITE_URL: 'https://shop.test' });
    expect(status).toBe(0);
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining([`JWT_SECRET=${readFileSync(file, 'utf8')}`, 'SITE_URL=https://shop.test']),
    );
    expect(stdout).not.toContain('JWT_SECRET_FILE');
  });

  it('stops the start when the file is not there', () => {
    const { status, stderr } = run({ JWT_SECRET_FILE: path.join(folder, 'nowhere') });
    expect([status, stderr]).toEqual([1, expect.stringContaining('JWT_SECRET_FILE names')]);
  });
});

interface Container {
  name: string;
  image: string;
  args?: string[];
  env?: Array<{ name: string; value: string }>;
  envFrom?: Array<{ configMapRef?: { name: string }; secretRef?: { name: string } }>;
  ports?: Array<{ name: string; containerPort: number }>;
  resources: { requests?: object; limits?: object };
  securityContext: {
    allowPrivilegeEscalation: boolean;
    readOnlyRootFilesystem: boolean;
    capabilities: { drop: string[] };
  };
  volumeMounts?: Array<{ name: string }>;
  livenessProbe?: Probe;
  readinessProbe?: Probe;
}
interface Probe {
  httpGet?: { path: string; port: string };
  tcpSocket?: { port: string };
}
interface Pod {
  metadata: { labels: Record<string, string>; annotations?: Record<string, string> };
  spec: {
    automountServiceAccountToken: boolean;
    securityContext: { runAsNonRoot: boolean };
    containers: Container[];
    volumes?: Array<{ name: string; persistentVolumeClaim?: { claimName: string } }>;
  };
}
interface Thing {
  kind: string;
  metadata: { name: string };
  data?: Record<string, string>;
  resources?: string[];
  spec?: {
    replicas?: number;
    selector?: { app?: string; matchLabels?: Record<string, string> };
    template?: Pod;
    jobTemplate?: { spec: { template: Pod } };
    scaleTargetRef?: { kind: string; name: string };
    ports?: Array<{ name: string; port: number; targetPort?: string }>;
    rules?: Array<{
      http: {
        paths: Array<{
          path: string;
          backend: { service: { name: string; port: { name?: string; number?: number } } };
        }>;
      };
    }>;
  };
}

describe('the Kubernetes manifests', () => {
  const files = readdirSync(path.join(docker, 'kubernetes'));
  const things = files.flatMap((file) =>
    parseAllDocuments(read(`kubernetes/${file}`)).map((document) => {
      expect(document.errors, file).toEqual([]);
      return document.toJS() as Thing;
    }),
  );
  const of = (kind: string) => things.filter((thing) => thing.kind === kind);
  const named = (kind: string, name: string) => of(kind).find((thing) => thing.metadata.name === name);
  const pods = things.flatMap((thing) => {
    const pod = thing.spec?.template ?? thing.spec?.jobTemplate?.spec.template;
    return pod ? [{ thing, pod }] : [];
  });
  const ours = pods.flatMap(({ thing, pod }) =>
    pod.spec.containers
      .filter(({ image }) => image.startsWith('shareyoursales/'))
      .map((container) => ({ thing, container })),
  );
  const secrets = Object.fromEntries(
    [...SETTINGS].filter((name) => /KEY|SECRET|SALT/.test(name)).map((name) => [name, `${name}-`.padEnd(40, 'x')]),
  );
  const environmentOf = (container: Container) =>
    ({
      ...Object.assign(
        {},
        ...container.envFrom!.map(({ configMapRef }) => configMapRef && named('ConfigMap', configMapRef.name)!.data),
      ),
      ...Object.fromEntries((container.env ?? []).map(({ name, value }) => [name, value])),
    }) as Record<string, string>;

  it('are all named by the kustomization, but the job that is run by hand', () => {
    const listed = of('Kustomization')[0]!.resources!;
    expect([...listed, 'kustomization.yaml', 'migrate.job.yaml'].toSorted()).toEqual(files.toSorted());
  });

  it('give the programs all their settings, and none that there is not', () => {
    expect(ours.map(({ thing }) => thing.metadata.name).toSorted()).toEqual([
      'backup',
      'cms',
      'migrate',
      'storefront',
      'worker',
    ]);
    for (const { thing, container } of ours) {
      const env = environmentOf(container);
      expect(
        Object.keys(env).filter((name) => !SETTINGS.includes(name)),
        thing.metadata.name,
      ).toEqual([]);
      expect(Object.keys(env).filter((name) => /SECRET|PASSWORD|SALT|KEY|DATABASE_URL/.test(name))).toEqual([]);
      if (thing.metadata.name === 'storefront') {
        const { PREVIEW_SECRET, PURGE_SECRET } = secrets as Record<string, string>;
        const all = { ...env, PREVIEW_SECRET: PREVIEW_SECRET!, PURGE_SECRET: PURGE_SECRET! };
        expect(parseSettings(storefrontSchema, all)).toMatchObject({ CMS_INTERNAL_URL: 'http://cms:1337' });
      } else {
        const all = { ...env, ...secrets, DATABASE_URL: 'postgresql://sys:x@db/sys' };
        expect(readEnvironment(all)).toMatchObject({ SYS_MODE: 'production' });
      }
    }
  });

  it('tell an edit to every replica of the storefront', () => {
    const { replicas } = named('StatefulSet', 'storefront')!.spec!;
    const urls = Array.from({ length: replicas! }, (_, n) => `http://storefront-${n}.storefront-replicas:3000`);
    expect(named('ConfigMap', 'cms')!.data!.STOREFRONT_INTERNAL_URLS).toBe(urls.join(','));
    expect(of('HorizontalPodAutoscaler').map(({ spec }) => spec!.scaleTargetRef!.name)).toEqual(['cms']);
  });

  it('confine every container, and bound what it takes', () => {
    expect(pods.length).toBe(6);
    for (const { thing, pod } of pods) {
      expect(pod.spec.securityContext.runAsNonRoot, thing.metadata.name).toBe(true);
      expect(pod.spec.automountServiceAccountToken).toBe(false);
      for (const { securityContext, resources } of pod.spec.containers) {
        expect(securityContext).toEqual({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        });
        expect([resources.requests, resources.limits]).toEqual([
          expect.anything(),
          expect.objectContaining({ memory: expect.anything() }),
        ]);
      }
    }
  });

  it('ask what runs how it is, at ports that it has', () => {
    for (const { thing, pod } of pods.filter(({ thing }) => !/Job$/.test(thing.kind))) {
      const [container] = pod.spec.containers as [Container];
      for (const probe of [container.livenessProbe, container.readinessProbe]) {
        const port = probe?.httpGet?.port ?? probe?.tcpSocket?.port;
        expect(
          container.ports!.map(({ name }) => name),
          thing.metadata.name,
        ).toContain(port);
      }
      const env = container.envFrom ? environmentOf(container) : {};
      if (container.envFrom)
        expect([container.livenessProbe!.httpGet!.path, container.readinessProbe!.httpGet!.path]).toEqual([
          '/livez',
          '/readyz',
        ]);
      const listens = env.STOREFRONT_PORT ? [env.STOREFRONT_PORT, env.STOREFRONT_METRICS_PORT] : undefined;
      const ports = listens ?? (env.CMS_PORT ? [env.CMS_PORT, env.CMS_METRICS_PORT] : ['6379']);
      expect(container.ports!.map(({ containerPort }) => String(containerPort))).toEqual(ports);
      if (ports[1]) expect(pod.metadata.annotations!['prometheus.io/port']).toBe(ports[1]);
    }
  });

  it('fit together: labels, volumes, services, budgets, scripts', () => {
    const labels = pods.map(({ pod }) => pod.metadata.labels.app);
    for (const service of of('Service').filter(({ metadata }) => metadata.name !== 'closed')) {
      expect(labels).toContain(service.spec!.selector!.app);
    }
    expect(labels).not.toContain(named('Service', 'closed')!.spec!.selector!.app);
    for (const budget of of('PodDisruptionBudget')) expect(labels).toContain(budget.spec!.selector!.matchLabels!.app);
    for (const { spec } of of('HorizontalPodAutoscaler'))
      expect(named(spec!.scaleTargetRef!.kind, spec!.scaleTargetRef!.name)).toBeDefined();
    for (const { thing, pod } of pods) {
      if (thing.spec!.selector) expect(thing.spec!.selector.matchLabels).toEqual(pod.metadata.labels);
      const volumes = pod.spec.volumes ?? [];
      for (const { volumeMounts = [] } of pod.spec.containers) {
        for (const mount of volumeMounts) expect(volumes.map(({ name }) => name)).toContain(mount.name);
      }
      for (const { persistentVolumeClaim: claim } of volumes) {
        if (claim) expect(named('PersistentVolumeClaim', claim.claimName), claim.claimName).toBeDefined();
      }
      for (const word of pod.spec.containers
        .flatMap(({ args = [] }) => args)
        .filter((arg) => /\.(ts|mjs)$/.test(arg))) {
        expect(existsSync(path.join(root, word)), word).toBe(true);
      }
    }
    for (const { path: place, backend } of of('Ingress').flatMap(({ spec }) =>
      spec!.rules!.flatMap((rule) => rule.http.paths),
    )) {
      const { name, port } = backend.service;
      expect(
        named('Service', name)!.spec!.ports!.some((one) => one.name === port.name || one.port === port.number),
        place,
      ).toBe(true);
    }
  });

  it('close to the outside what nginx closes', () => {
    const inner = /\^\/\(\?:([^)]+)\)/
      .exec(read('nginx/closed.conf'))![1]!
      .split('|')
      .map((name) => `/${name}`);
    const closed = (name: string) =>
      named('Ingress', name)!
        .spec!.rules![0]!.http.paths.filter(({ backend }) => backend.service.name === 'closed')
        .map(({ path }) => path);
    // A storefront has no /_health; on the admin host the whole content API is closed as well.
    expect(closed('shop').toSorted()).toEqual(inner.filter((place) => place !== '/_health').toSorted());
    expect(closed('admin').toSorted()).toEqual(['/api', ...inner.filter((place) => place !== '/_purge')].toSorted());
  });
});

it('compose for development starts what "npm run dev" may be given', () => {
  const { services } = parse(read('compose.development.yaml')) as Compose;
  expect(Object.keys(services)).toEqual(['postgres', 'redis']);
  for (const { ports } of Object.values(services)) for (const port of ports!) expect(port).toMatch(/^127\.0\.0\.1:/);
});
