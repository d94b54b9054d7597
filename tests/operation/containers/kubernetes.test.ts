import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseSettings, readEnvironment } from '@sys/config';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { root } from '../../../scripts/lib/paths.ts';
import type { Container, Thing } from './manifests.ts';
import { SETTINGS, docker, read, storefrontSchema } from './support.ts';

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
  // Halves of what is given in pairs or not at all.
  const ofPairs = /^(VAPID|GOOGLE|FACEBOOK|META|INSTAGRAM|TIKTOK|STRIPE|SMS)_/;
  const secrets = Object.fromEntries(
    [...SETTINGS]
      .filter((name) => /KEY|SECRET|SALT/.test(name) && !ofPairs.test(name))
      .map((name) => [name, `${name}-`.padEnd(40, 'x')]),
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
      'redirects',
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
        const { PREVIEW_SECRET, PURGE_SECRET, STOREFRONT_SECRET } = secrets as Record<string, string>;
        const all = {
          ...env,
          PREVIEW_SECRET: PREVIEW_SECRET!,
          PURGE_SECRET: PURGE_SECRET!,
          STOREFRONT_SECRET: STOREFRONT_SECRET!,
        };
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
    expect(pods.length).toBe(7);
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
      const listens = env.STOREFRONT_PORT
        ? [env.STOREFRONT_PORT, env.STOREFRONT_METRICS_PORT]
        : env.REDIRECTS_PORT && [env.REDIRECTS_PORT];
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
      const claims = thing.spec!.volumeClaimTemplates?.map(({ metadata }) => metadata.name) ?? [];
      for (const { volumeMounts = [] } of pod.spec.containers) {
        for (const mount of volumeMounts) expect([...volumes.map(({ name }) => name), ...claims]).toContain(mount.name);
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
