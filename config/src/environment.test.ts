import { describe, expect, it } from 'vitest';
import { DEMO_SECRETS, SettingsError, readEnvironment } from './index.ts';

const secrets = Object.fromEntries(Object.keys(DEMO_SECRETS).map((name, index) => [name, `${index}`.repeat(40)]));
const complete = {
  SITE_URL: 'https://shop.example/',
  CMS_URL: 'https://admin.example',
  DATABASE_URL: 'postgresql://sys:hidden-word@db/sys',
  ...secrets,
};

function problemsOf(source: Record<string, string | undefined>) {
  try {
    readEnvironment(source);
  } catch (error) {
    if (error instanceof SettingsError) return error;
    throw error;
  }
  throw new Error('the settings were accepted');
}

describe('readEnvironment', () => {
  it('reads a complete set, with defaults and clean addresses', () => {
    const settings = readEnvironment(complete);
    expect(settings).toMatchObject({ SITE_URL: 'https://shop.example', CMS_PORT: 1337, SYS_MODE: 'production' });
  });

  it.each(Object.keys(complete))('names %s when it is missing, and says what it is for', (name) => {
    const { problems } = problemsOf({ ...complete, [name]: '' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ name, reason: 'is not set' });
    expect(problems[0]!.hint.length).toBeGreaterThan(15);
  });

  it('names every bad setting at once', () => {
    const { problems } = problemsOf({ ...complete, CMS_PORT: '99999', SITE_URL: 'ftp://x', APP_KEYS: 'short' });
    expect(problems.map((problem) => problem.name).sort()).toEqual(['APP_KEYS', 'CMS_PORT', 'SITE_URL']);
  });

  it('refuses the demo’s secrets in production and allows them in the demo', () => {
    const { problems } = problemsOf({ ...complete, JWT_SECRET: DEMO_SECRETS.JWT_SECRET });
    expect(problems).toMatchObject([{ name: 'JWT_SECRET', reason: 'is the public secret of the demo' }]);
    expect(readEnvironment({ ...complete, ...DEMO_SECRETS, SYS_MODE: 'demo' }).SYS_MODE).toBe('demo');
  });

  it('never repeats a secret in its message', () => {
    const secret = 'too-short-secret';
    const error = problemsOf({ ...complete, JWT_SECRET: secret, DATABASE_URL: 'mysql://sys:hidden-word@db/sys' });
    expect(error.message).not.toContain(secret);
    expect(error.message).not.toContain('hidden-word');
  });
});
