import { afterAll, vi } from 'vitest';

/**
 * A worker does one file of the API after the other, as to load Strapi for each takes longer than most of them. Every
 * file begins with the environment of the worker, whatever the one before has left, and takes back what it feigned.
 */
const slate = globalThis as { environment?: NodeJS.ProcessEnv };
const environment = (slate.environment ??= { ...process.env });
const ofTheRunner = (name: string) => name.startsWith('VITEST');

for (const name of Object.keys(process.env)) if (!(name in environment) && !ofTheRunner(name)) delete process.env[name];
for (const [name, value] of Object.entries(environment)) if (!ofTheRunner(name)) process.env[name] = value;

afterAll(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});
