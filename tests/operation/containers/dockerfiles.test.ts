import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/lib/paths.ts';
import { SETTINGS, read } from './support.ts';

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
