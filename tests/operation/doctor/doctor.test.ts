import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAds } from '../../../sandbox/ads/stand-ins.ts';
import { startMailbox, type Mailbox } from '../../../sandbox/mail/mailbox.ts';
import { startProviders } from '../../../sandbox/oauth/stand-ins.ts';
import { startSocial } from '../../../sandbox/social/stand-ins.ts';
import { startTextService } from '../../../sandbox/text/service.ts';
import { startStripe } from '../../../sandbox/stripe/server.ts';
import { startEcho } from '../../shape/support/echo.ts';
import { makeCertificate } from '../../support/certificate.ts';
import { cloneDatabase } from '../../support/databases.ts';
import { freePorts } from '../../support/ports.ts';
import { startRedis, type TestRedis } from '../../support/redis.ts';
import { startTestShop } from '../../support/shop.ts';
import { withClient } from '../fingerprint.ts';
import { doctor, productionSettings } from './support.ts';

describe.concurrent('the doctor', () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>;
  let settings: Record<string, string>;
  beforeAll(async () => {
    database = await cloneDatabase('empty');
    await withClient(database.url, (client) => client.query('TRUNCATE admin_users CASCADE'));
    settings = productionSettings(database.url);
  });
  afterAll(async () => {
    await database.drop();
    rmSync(settings.DATA_DIR!, { recursive: true });
  });

  it('finds nothing to complain of in a shop that runs', async () => {
    const shop = await startTestShop();
    try {
      const { code, text, about } = await doctor(shop.env);
      expect(text).not.toMatch(/^(FAIL|WARN)/m);
      expect(code).toBe(0);
      expect(about('tables')).toMatch(/ok .* all \d+, readable and writable/);
      expect(about('purge of pages')).toContain('knows our secret and no other');
      const stranger = await doctor({ ...shop.env, PURGE_SECRET: 'x1y2z3-another-secret-than-the-one-of-the-shop' });
      expect(stranger.code).toBe(1);
      expect(stranger.about('purge of pages')).toMatch(
        /FAIL .* answers 401 to our PURGE_SECRET.*\n.*the same PURGE_SECRET/,
      );
    } finally {
      await shop.close();
    }
  });

  it('knows its arguments', async () => {
    const { code, text } = await doctor(settings, ['--post', 'x']);
    expect([code, text]).toEqual([1, expect.stringMatching(/--post.*\nnpm run doctor -- \[--mail/)]);
  });

  it('finds what a demo needs before its first start', async () => {
    const [DATABASE_PORT, STOREFRONT_PORT, CMS_PORT] = (await freePorts(3)).map(String);
    const ports = { DATABASE_PORT, STOREFRONT_PORT, CMS_PORT, MAILBOX_PORT: CMS_PORT, MAILBOX_SMTP_PORT: CMS_PORT };
    // Not below the folder of the others: the database of the demo is made there.
    const DATA_DIR = mkdtempSync(path.join(os.tmpdir(), 'sys-doctor-demo-'));
    chmodSync(DATA_DIR, 0o755);
    try {
      const { code, text } = await doctor({ ...ports, DATA_DIR });
      expect(code).toBe(0);
      expect(text).toMatch(
        /ok {3}database +PostgreSQL 18[^]*WARN {2}tables +none yet[^]*-- {3}storefront +does not run/,
      );
    } finally {
      rmSync(DATA_DIR, { recursive: true });
    }
  });

  describe('of settings', () => {
    it('names each bad one, and still looks at what the others lead to', async () => {
      const { code, about } = await doctor({ ...settings, CMS_PORT: 'door', JWT_SECRET: '' });
      expect(code).toBe(1);
      const { text } = await doctor({ ...settings, CMS_PORT: 'door', JWT_SECRET: '' });
      expect(text).toMatch(/FAIL {2}settings[^]*CMS_PORT[^]*JWT_SECRET/);
      expect(about('database')).toMatch(/ok .*PostgreSQL 18/);
    });

    it('says which secrets are the same, and which were typed', async () => {
      const { about } = await doctor({
        ...settings,
        JWT_SECRET: settings.ADMIN_JWT_SECRET,
        PURGE_SECRET: 'motdepasse-motdepasse-motdepasse',
      });
      expect(about('JWT_SECRET')).toMatch(/WARN .*same secret as ADMIN_JWT_SECRET\n.*export JWT_SECRET=\S{32}/);
      expect(about('PURGE_SECRET')).toMatch(/WARN .*not look drawn at random/);
    });

    it.each([
      ['https://shop.test', '0', /WARN .*every visitor would have the proxy’s address.*\n.*1 behind our nginx/],
      ['http://shop.test', '1', /WARN .*could claim any address\n.*set it to 0/],
      ['https://shop.test', '5', /WARN .*5 proxies/],
      ['https://shop.test', '1', /ok .* 1$/],
    ])('weighs the proxies of %s: %s', async (SITE_URL, TRUSTED_PROXY_HOPS, told) => {
      const { about } = await doctor({ ...settings, SITE_URL, TRUSTED_PROXY_HOPS });
      expect(about('TRUSTED_PROXY_HOPS')).toMatch(told);
    });
  });

  it('asks Google and Facebook whether they know us, and says where they send people back to', async () => {
    const providers = await startProviders();
    try {
      const known = { ...settings, SYS_MODE: 'demo', ...providers.env };
      const { about } = await doctor(known);
      expect(about('Google')).toMatch(/ ok .*https:\/\/localhost:9\/_oauth\/google\/callback/);
      expect(about('Facebook')).toMatch(/ ok .*https:\/\/localhost:9\/_oauth\/facebook\/callback/);
      const wrong = await doctor({ ...known, GOOGLE_CLIENT_SECRET: 'old', FACEBOOK_CLIENT_SECRET: 'old' });
      expect(wrong.about('Google')).toMatch(/FAIL .*invalid_client.*\n.*GOOGLE_CLIENT_SECRET again/);
      expect(wrong.about('Facebook')).toMatch(/FAIL .*client secret.*\n.*FACEBOOK_CLIENT_SECRET again/);
      expect((await doctor(settings)).about('Google')).toMatch(/-- .*nobody signs in with it/);
    } finally {
      await providers.close();
    }
  });

  it('asks the networks whether they know us, and says where they send people back to', async () => {
    const social = await startSocial();
    try {
      const known = { ...settings, SYS_MODE: 'demo', ...social.env };
      const { about } = await doctor(known);
      for (const [what, login] of [
        ['Facebook Pages', 'facebook'],
        ['Instagram', 'instagram'],
        ['TikTok', 'tiktok'],
      ] as const)
        expect(about(what)).toMatch(new RegExp(` ok .*https://localhost:9/_social/${login}/callback`));
      const old = { META_CLIENT_SECRET: 'old', INSTAGRAM_CLIENT_SECRET: 'old', TIKTOK_CLIENT_SECRET: 'old' };
      const wrong = await doctor({ ...known, ...old });
      expect(wrong.about('Facebook Pages')).toMatch(/FAIL .*client secret.*\n.*META_CLIENT_SECRET again/);
      expect(wrong.about('Instagram')).toMatch(/FAIL .*client secret.*\n.*INSTAGRAM_CLIENT_SECRET again/);
      expect(wrong.about('TikTok')).toMatch(/FAIL .*invalid_client.*\n.*TIKTOK_CLIENT_SECRET again/);
      expect((await doctor(settings)).about('TikTok')).toMatch(/-- .*nobody connects accounts with it/);
    } finally {
      await social.close();
    }
  });

  it('asks the text service for a word, where there is one', async () => {
    const text = await startTextService();
    try {
      const known = { ...settings, SYS_MODE: 'demo', ...text.env, TEXT_SERVICE_URL: `${text.url}/v1` };
      expect((await doctor(known)).about('Text service')).toMatch(/ ok .*answers as stand-in/);
      const wrong = await doctor({ ...known, TEXT_SERVICE_KEY: 'old' });
      expect(wrong.about('Text service')).toMatch(/FAIL .*does not know us.*\n.*TEXT_SERVICE_KEY again/);
      const astray = await doctor({ ...known, TEXT_SERVICE_URL: `${text.url}/v9` });
      expect(astray.about('Text service')).toMatch(/FAIL .*answers 404.*\n.*TEXT_SERVICE_URL/);
      expect((await doctor(settings)).about('Text service')).toMatch(/-- .*its settings are not there/);
    } finally {
      await text.close();
    }
  });

  it('says of each tag whether it is loaded, and whether purchases are told of from the server', async () => {
    const ads = await startAds();
    try {
      const known = { ...settings, SYS_MODE: 'demo', ...ads.env };
      for (const what of ['Meta pixel', 'TikTok pixel', 'Google tag'])
        expect((await doctor(known)).about(what)).toMatch(/ ok /);
      const wrong = await doctor({ ...known, META_PIXEL_TOKEN: 'another-token', TIKTOK_PIXEL_TOKEN: 'another-token' });
      expect(wrong.about('Meta pixel')).toMatch(/FAIL .*190.*\n.*META_PIXEL_TOKEN again/);
      expect(wrong.about('TikTok pixel')).toMatch(/FAIL .*40105.*\n.*TIKTOK_PIXEL_TOKEN again/);
      const alone = await doctor({ ...known, META_PIXEL_TOKEN: '', GOOGLE_TAG_SECRET: '' });
      expect(alone.about('Meta pixel')).toMatch(/WARN .*browsers alone.*\n.*META_PIXEL_TOKEN/);
      expect(alone.about('Google tag')).toMatch(/WARN .*browsers alone.*\n.*GOOGLE_TAG_SECRET/);
      expect((await doctor(settings)).about('Meta pixel')).toMatch(/-- .*nobody is asked about it/);
    } finally {
      await ads.close();
    }
  });

  it('asks Stripe whether it knows us, and tells us what happens', async () => {
    const stripe = await startStripe();
    try {
      const known = { ...settings, SYS_MODE: 'demo', ...stripe.env };
      expect((await doctor(known)).about('Stripe')).toMatch(
        /WARN .*tells us nothing.*\n.*\/api\/billing\/webhooks\/stripe/,
      );
      stripe.events.deliverTo('https://localhost:9/api/billing/webhooks/stripe');
      expect((await doctor(known)).about('Stripe')).toMatch(/ ok .*no money moves/);
      const wrong = await doctor({ ...known, STRIPE_SECRET_KEY: 'sk_test_of_somebody_else' });
      expect(wrong.about('Stripe')).toMatch(/FAIL .*\n.*STRIPE_SECRET_KEY again/);
      expect((await doctor(settings)).about('Stripe')).toMatch(/-- .*no card is taken/);
    } finally {
      await stripe.close();
    }
  });

  describe('of the database', () => {
    const withDatabase = (change: (url: URL) => void) => {
      const url = new URL(database.url);
      change(url);
      return doctor({ ...settings, DATABASE_URL: url.href });
    };

    it.each([
      [
        'password',
        (url: URL) => void (url.password = 'wrong'),
        /FAIL .*password.*\n.*the user and the password in DATABASE_URL/,
      ],
      ['name', (url: URL) => void (url.pathname = '/nowhere'), /FAIL .*nowhere.*\n.*CREATE DATABASE/],
      ['port', (url: URL) => void (url.port = '9'), /FAIL .*ECONNREFUSED.*\n.*start PostgreSQL/],
    ])('says what is wrong with its %s', async (_, change, told) => {
      const { code, about } = await withDatabase(change);
      expect(about('database')).toMatch(told);
      expect(code).toBe(1);
    });

    it('finds another program at the port of the embedded one', async () => {
      const other = net.createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => other.once('listening', resolve));
      const DATABASE_PORT = String((other.address() as AddressInfo).port);
      try {
        const { code, about } = await doctor({ DATABASE_PORT, DATA_DIR: settings.DATA_DIR });
        expect(about('database')).toMatch(new RegExp(`FAIL .*Port ${DATABASE_PORT}.*DATABASE_PORT`));
        expect(code).toBe(1);
      } finally {
        other.close();
      }
    });

    it('misses a table, a right, a migration and an extension by their names', async () => {
      const broken = await cloneDatabase('empty');
      try {
        await withClient(broken.url, async (client) => {
          await client.query('DROP TABLE marketplace_words');
          await client.query(`DELETE FROM sys_migrations WHERE name = '020_platform_jobs.sql'`);
          await client.query(`UPDATE sys_migrations SET checksum = 'other' WHERE name = '021_platform_audit.sql'`);
          await client.query(`INSERT INTO sys_migrations (name, checksum) VALUES ('999_later.sql', 'x')`);
        });
        const { code, text, about } = await doctor({ ...settings, DATABASE_URL: broken.url });
        expect(code).toBe(1);
        expect(about('table marketplace_words')).toMatch(/FAIL .*is not there/);
        expect(text).toMatch(/FAIL {2}migrations +ran here in another form: 021_platform_audit.sql/);
        expect(text).toMatch(/WARN {2}migrations +of a newer release: 999_later.sql/);
        expect(text).toMatch(/WARN {2}migrations +to come: 020_platform_jobs.sql/);
        expect(about('demo')).toMatch(/FAIL .*holds accounts of the demo/);
      } finally {
        await broken.drop();
      }
    });

    it('misses rights, tables and extensions where somebody else owns the database', async () => {
      const strange = await cloneDatabase('empty');
      const url = new URL(strange.url);
      try {
        await withClient(strange.url, async (client) => {
          await client.query(`CREATE ROLE sys_doctor_guest LOGIN PASSWORD 'guest'`);
          await client.query('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO sys_doctor_guest');
          await client.query('REVOKE INSERT ON deals FROM sys_doctor_guest');
          await client.query('DROP EXTENSION unaccent CASCADE');
        });
        url.username = 'sys_doctor_guest';
        url.password = 'guest';
        const { about } = await doctor({ ...settings, DATABASE_URL: url.href });
        expect(about('table deals')).toMatch(/FAIL .*may not be read and written.*\n.*GRANT ALL ON deals/);
        expect(about('extension unaccent')).toMatch(/FAIL .*may not make it\n.*CREATE EXTENSION unaccent/);
        expect(about('extension pg_trgm')).toMatch(/ok /);
      } finally {
        await withClient(strange.url, (client) =>
          client.query('DROP OWNED BY sys_doctor_guest; DROP ROLE sys_doctor_guest'),
        );
        await strange.drop();
      }
    });

    it('compares its clock with this machine’s', async () => {
      const late = 'const now = Date.now; Date.now = () => now() + 300_000';
      const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(late)}`;
      const { about } = await doctor({ ...settings, NODE_OPTIONS });
      expect(about('clocks')).toMatch(/FAIL .*300\.\d s .*\n.*time service/);
    });
  });

  describe('of Redis', () => {
    let redis: TestRedis;
    beforeAll(async () => {
      redis = await startRedis([
        '--requirepass',
        'open-sesame',
        '--maxmemory',
        '100mb',
        '--maxmemory-policy',
        'allkeys-lru',
      ]);
    });
    afterAll(() => redis.stop());
    const withRedis = (change: (url: URL) => void) => {
      const url = new URL(redis.url);
      url.password = 'open-sesame';
      change(url);
      return doctor({ ...settings, REDIS_URL: url.href });
    };

    it('warns of one that throws things away', async () => {
      const { about } = await withRedis(() => {});
      expect(about('Redis  ')).toMatch(/ok .*version \d/);
      expect(about('Redis eviction')).toMatch(/WARN .*allkeys-lru.*\n.*maxmemory-policy noeviction/);
      expect(about('Redis memory')).toMatch(/ok .*\d MB of 100 MB/);
    });

    it('tells a wrong password from a dead one', async () => {
      const wrong = await withRedis((url) => void (url.password = 'shut'));
      expect([wrong.code, wrong.about('Redis')]).toEqual([
        1,
        expect.stringMatching(/FAIL .*\n.*password in REDIS_URL/),
      ]);
      const dead = await withRedis((url) => void (url.port = '9'));
      expect([dead.code, dead.about('Redis')]).toEqual([
        1,
        expect.stringMatching(/FAIL .*connect ECONN.*\n.*start Redis/),
      ]);
    });

    it('waits for nobody who hangs', async () => {
      const silent = net.createServer(() => {}).listen(0, '127.0.0.1');
      await new Promise((resolve) => silent.once('listening', resolve));
      try {
        const { about } = await withRedis((url) => void (url.port = String((silent.address() as AddressInfo).port)));
        expect(about('Redis')).toMatch(/FAIL .*does not answer.*\n.*restart Redis/);
      } finally {
        silent.close();
      }
    });
  });

  describe('of mail', () => {
    let mailbox: Mailbox;
    const login = { user: 'shop', password: 'p@ss word' };
    beforeAll(async () => {
      mailbox = await startMailbox({ smtpPort: 0, httpPort: 0, login });
    });
    afterAll(() => mailbox.close());
    const signedIn = (password: string) => mailbox.smtpUrl.replace('//', `//shop:${encodeURIComponent(password)}@`);

    it('signs in, and sends a mail when asked to', async () => {
      const { about } = await doctor({ ...settings, SMTP_URL: signedIn(login.password) }, ['--mail', 'moi@example.ma']);
      expect(about('mail server')).toMatch(/ok .*signed in/);
      expect(about('test mail')).toMatch(/ok .*for moi@example.ma/);
      expect(mailbox.messages().map((mail) => mail.recipients)).toEqual([['moi@example.ma']]);
    });

    it('tells a wrong password from a server that is not there', async () => {
      const wrong = await doctor({ ...settings, SMTP_URL: signedIn('guess') });
      expect(wrong.about('mail server')).toMatch(/FAIL .*535.*\n.*password in SMTP_URL/);
      expect(wrong.text).not.toContain('guess');
      const away = await doctor({ ...settings, SMTP_URL: 'smtp://127.0.0.1:9' });
      expect(away.about('mail server')).toMatch(/FAIL .*could not be reached.*\n.*smtps:\/\/ for port 465/);
      expect([wrong.code, away.code]).toEqual([1, 1]);
    });

    it('minds a sender that is none, and no server at all', async () => {
      const sender = await doctor({ ...settings, SMTP_URL: signedIn(login.password), MAIL_FROM: 'nobody' });
      expect(sender.about('mail sender')).toMatch(/FAIL .*\n.*MAIL_FROM/);
      expect((await doctor(settings)).about('mail server')).toMatch(/WARN .*no mail leaves/);
    });
  });

  it('says where uploads cannot be written', async () => {
    const file = path.join(settings.DATA_DIR!, 'a-file');
    writeFileSync(file, '');
    const { code, about } = await doctor({ ...settings, DATA_DIR: file });
    expect([code, about('storage')]).toEqual([1, expect.stringMatching(/FAIL .*ENOTDIR.*\n.*set DATA_DIR/)]);
    expect((await doctor(settings)).about('storage')).toMatch(/ok .*written, read, removed/);
  });

  it('tells programs that are ready from others, and a cache that anybody may empty', async () => {
    const open = await startEcho((_, response) => void response.end('ok'));
    const tired = await startEcho(
      (request, response) => void response.writeHead(request.url === '/livez' ? 200 : 503).end(),
    );
    const silent = net.createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const local = (port: number) => `http://127.0.0.1:${port}`;
    try {
      const first = await doctor({
        ...settings,
        CMS_INTERNAL_URL: local(tired.port),
        STOREFRONT_INTERNAL_URLS: local(open.port),
      });
      expect(first.about('CMS')).toMatch(/FAIL .*\/readyz answers 503/);
      expect(first.about('storefront')).toMatch(/ok .*lives and is ready/);
      expect(first.about('purge of pages')).toMatch(/FAIL .*anybody may empty its cache/);
      const { port } = silent.address() as AddressInfo;
      const second = await doctor({ ...settings, CMS_INTERNAL_URL: local(port) });
      expect(second.about('CMS')).toMatch(/FAIL .*another program holds the port.*\n.*CMS_PORT/);
      expect(second.about('storefront')).toMatch(/ -- .*does not run at/);
    } finally {
      silent.close();
      await Promise.all([open.close(), tired.close()]);
    }
  });

  it('looks at the certificates as the world does', async () => {
    const { certificate, key } = makeCertificate(settings.DATA_DIR!, ['localhost'], 100);
    const server = https
      .createServer({ cert: readFileSync(certificate), key: readFileSync(key) })
      .listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const addresses = { SITE_URL: `https://localhost:${port}`, CMS_URL: `https://127.0.0.1:${port}` };
    try {
      const unknown = await doctor({ ...settings, ...addresses });
      expect(unknown.about('SITE_URL')).toMatch(/FAIL .*SELF_SIGNED|self-signed/i);
      const trusted = await doctor({ ...settings, ...addresses, NODE_EXTRA_CA_CERTS: certificate });
      expect(trusted.about('SITE_URL')).toMatch(/ok .*good for (99|100) days/);
      // Of another name than the address.
      expect(trusted.about('CMS_URL')).toMatch(/FAIL .*(altnames|ALTNAME)/);
      const open = await doctor({ ...settings, SITE_URL: 'http://shop.test', CMS_URL: 'https://nowhere.invalid' });
      expect(open.about('SITE_URL')).toMatch(/FAIL .*is not https/);
      expect(open.about('CMS_URL')).toMatch(/FAIL .*nowhere.invalid.*\n.*A or AAAA record/);
    } finally {
      server.close();
    }
  });
});
