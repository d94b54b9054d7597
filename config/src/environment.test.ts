import { createECDH } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEMO_DEBTOR, DEMO_SECRETS, DEMO_VAPID, SettingsError, readEnvironment } from './index.ts';

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

describe('the settings of signing in through a provider', () => {
  const google = { GOOGLE_CLIENT_ID: 'id', GOOGLE_CLIENT_SECRET: 'secret' };

  it('may be left out, and come in pairs', () => {
    expect(readEnvironment(complete).GOOGLE_ISSUER).toBe('https://accounts.google.com');
    expect(readEnvironment({ ...complete, ...google }).GOOGLE_CLIENT_ID).toBe('id');
    for (const name of ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET']) {
      expect(problemsOf({ ...complete, ...google, [name]: '' }).problems).toMatchObject([{ name }]);
    }
  });

  it.each(['GOOGLE_ISSUER', 'FACEBOOK_DIALOG_URL', 'FACEBOOK_GRAPH_URL'])('want %s by https', (name) => {
    const demo = { ...complete, ...DEMO_SECRETS, SYS_MODE: 'demo' };
    for (const address of ['http://accounts.example', 'http://127.0.0.1.evil.example', 'http://localhost:8026']) {
      expect(problemsOf({ ...demo, [name]: address }).problems).toMatchObject([{ name, reason: 'must be https' }]);
    }
    const standIn = { [name]: 'http://127.0.0.1:8026/google' };
    expect(readEnvironment({ ...demo, ...standIn }).SYS_MODE).toBe('demo');
    // A stand-in lets anybody in as anybody: never in production.
    expect(problemsOf({ ...complete, ...standIn }).problems).toMatchObject([{ name }]);
  });
});

describe('the settings of SMS', () => {
  const sms = { SMS_URL: 'https://sms.example/send', SMS_KEY: 'k'.repeat(16) };

  it('come together, and by https', () => {
    expect(readEnvironment({ ...complete, ...sms }).SMS_URL).toBe(sms.SMS_URL);
    expect(problemsOf({ ...complete, ...sms, SMS_KEY: '' }).problems).toMatchObject([{ name: 'SMS_KEY' }]);
    const demo = { ...complete, ...DEMO_SECRETS, ...sms, SYS_MODE: 'demo' };
    const local = { SMS_URL: 'http://127.0.0.6:8027/sms' };
    expect(readEnvironment({ ...demo, ...local }).SMS_URL).toBe(local.SMS_URL);
    // What takes codes in the clear is for this machine alone, and never for production.
    for (const settings of [
      { ...complete, ...sms, ...local },
      { ...demo, SMS_URL: 'http://sms.example/send' },
    ])
      expect(problemsOf(settings).problems).toMatchObject([{ name: 'SMS_URL', reason: 'must be https' }]);
  });
});

describe('who pays influencers', () => {
  const debtor = { PAYOUT_DEBTOR_NAME: 'Dar Nassim SARL', PAYOUT_DEBTOR_RIB: '011780000011223344556679' };

  it.each([
    [{ PAYOUT_DEBTOR_RIB: '' }, 'PAYOUT_DEBTOR_RIB'],
    [{ PAYOUT_DEBTOR_NAME: '' }, 'PAYOUT_DEBTOR_NAME'],
    [{ PAYOUT_DEBTOR_RIB: '011780000011223344556678' }, 'PAYOUT_DEBTOR_RIB'],
    [DEMO_DEBTOR, 'PAYOUT_DEBTOR_RIB'],
  ])('is known by a name and a right RIB together: %j', (wrong, name) => {
    expect(readEnvironment({ ...complete, ...debtor }).PAYOUT_DEBTOR_RIB).toBe(debtor.PAYOUT_DEBTOR_RIB);
    expect(problemsOf({ ...complete, ...debtor, ...wrong }).problems).toMatchObject([{ name }]);
  });
});

describe('the settings of web push', () => {
  const keys = {
    VAPID_PUBLIC_KEY: '',
    VAPID_PRIVATE_KEY: '',
    VAPID_SUBJECT: 'mailto:technique@shop.example',
  };
  beforeAll(() => {
    const curve = createECDH('prime256v1');
    curve.generateKeys();
    keys.VAPID_PUBLIC_KEY = curve.getPublicKey('base64url');
    keys.VAPID_PRIVATE_KEY = curve.getPrivateKey().toString('base64url');
  });

  it('are off without keys, and a key needs the other two', () => {
    expect(readEnvironment({ ...complete, VAPID_SUBJECT: keys.VAPID_SUBJECT }).VAPID_PRIVATE_KEY).toBeUndefined();
    expect(readEnvironment({ ...complete, ...keys }).VAPID_SUBJECT).toBe(keys.VAPID_SUBJECT);
    const { problems } = problemsOf({ ...complete, ...keys, VAPID_SUBJECT: undefined });
    expect(problems).toMatchObject([{ name: 'VAPID_SUBJECT' }]);
  });

  it('are two halves of one key', () => {
    const { problems } = problemsOf({ ...complete, ...keys, VAPID_PUBLIC_KEY: DEMO_VAPID.VAPID_PUBLIC_KEY });
    expect(problems[0]).toMatchObject({
      name: 'VAPID_PUBLIC_KEY',
      reason: 'is not the other half of VAPID_PRIVATE_KEY',
    });
    expect(problemsOf({ ...complete, ...keys, VAPID_PRIVATE_KEY: 'AA' }).problems).toHaveLength(1);
  });

  it('of the demo, and its stand-in of a push service, are refused in production', () => {
    const { problems } = problemsOf({
      ...complete,
      ...DEMO_VAPID,
      PUSH_STAND_IN: 'http://127.0.0.1:8026',
      SHOP_STAND_IN: 'http://127.0.0.1:8028',
    });
    expect(problems.map(({ name }) => name)).toEqual([
      'PUSH_STAND_IN',
      'SHOP_STAND_IN',
      'VAPID_PUBLIC_KEY',
      'VAPID_PRIVATE_KEY',
    ]);
    const demo = { ...complete, ...DEMO_VAPID, PUSH_STAND_IN: 'http://127.0.0.1:8026', SYS_MODE: 'demo' };
    expect(readEnvironment(demo).PUSH_STAND_IN).toBe('http://127.0.0.1:8026');
  });
});

describe('the settings of payments', () => {
  const pair = { STRIPE_SECRET_KEY: 'sk_test_12345678', STRIPE_WEBHOOK_SECRET: 'whsec_12345678' };

  it('may be left out, and come as a pair', () => {
    expect(readEnvironment(complete).STRIPE_API_URL).toBe('https://api.stripe.com');
    expect(readEnvironment({ ...complete, ...pair }).STRIPE_SECRET_KEY).toBe('sk_test_12345678');
    for (const name of Object.keys(pair)) {
      const { problems } = problemsOf({ ...complete, ...pair, [name]: '' });
      expect(problems.map((problem) => problem.name)).toEqual([name]);
    }
  });

  it('name a stand-in on this machine alone, and never in production', () => {
    const demo = { ...complete, ...DEMO_SECRETS, ...pair, SYS_MODE: 'demo' };
    const at = (STRIPE_API_URL: string) => ({ STRIPE_API_URL });
    expect(readEnvironment({ ...demo, ...at('http://127.0.0.1:8027') }).STRIPE_API_URL).toBe('http://127.0.0.1:8027');
    for (const source of [
      { ...complete, ...pair, ...at('http://127.0.0.1:8027') },
      { ...demo, ...at('http://stripe.example') },
    ]) {
      expect(problemsOf(source).problems.map(({ name }) => name)).toEqual(['STRIPE_API_URL']);
    }
  });

  it('take no money in the demo', () => {
    const demo = { ...complete, ...DEMO_SECRETS, ...pair, SYS_MODE: 'demo', STRIPE_SECRET_KEY: 'sk_live_12345678' };
    expect(problemsOf(demo).problems.map(({ name }) => name)).toEqual(['STRIPE_SECRET_KEY']);
    expect(readEnvironment({ ...complete, ...pair, STRIPE_SECRET_KEY: 'sk_live_12345678' }).SYS_MODE).toBe(
      'production',
    );
  });
});
