import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { VERSION } from './version.ts';

it.each(['', 'config/', 'cms/', 'storefront/', 'plugins/platform/'])('is that of %spackage.json', (folder) => {
  const manifest = readFileSync(new URL(`../../${folder}package.json`, import.meta.url), 'utf8');
  expect((JSON.parse(manifest) as { version: string }).version).toBe(VERSION);
});
