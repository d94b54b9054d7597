import { Redis } from 'ioredis';
import { fail, messageOf, ok, skip, warn, type Check, type Finding } from './finding.ts';

const PATIENCE = 3_000;
/** Of its memory, from which on it may soon take nothing more. */
const NEARLY_FULL = 0.8;

export const checkRedis: Check = async ({ settings, production }) => {
  const { REDIS_URL, ROLE } = settings;
  if (!REDIS_URL) {
    const alone = 'REDIS_URL is not set: one CMS process does the jobs and counts the limits alone';
    if (production && ROLE !== 'all')
      return [warn('Redis', `${alone}, but ROLE is ${ROLE}`, 'set REDIS_URL in every CMS process')];
    return [skip('Redis', alone)];
  }
  const redis = new Redis(REDIS_URL, {
    lazyConnect: true,
    connectTimeout: PATIENCE,
    commandTimeout: PATIENCE,
    retryStrategy: null,
    maxRetriesPerRequest: 0,
    enableReadyCheck: false,
  });
  let reason: unknown;
  redis.on('error', (error) => (reason ??= error));
  try {
    await redis.connect();
    await redis.ping();
    return await examine(redis);
  } catch (error) {
    return [refused(messageOf(reason ?? error))];
  } finally {
    redis.disconnect();
  }
};

function refused(message: string): Finding {
  if (/NOAUTH|WRONGPASS|NOPERM|invalid password/i.test(message))
    return fail('Redis', message, 'correct the user and the password in REDIS_URL: redis://user:password@host:6379');
  if (/timed out|ETIMEDOUT/i.test(message))
    return fail(
      'Redis',
      `takes connections but does not answer (${message})`,
      'restart Redis, and see what it does with SLOWLOG and its own log',
    );
  return fail('Redis', message, 'start Redis, or correct REDIS_URL; without Redis unset it');
}

async function examine(redis: Redis): Promise<Finding[]> {
  const info = await redis.info();
  const read = (name: string) => new RegExp(`^${name}:(.*?)\r?$`, 'm').exec(info)?.[1] ?? '';
  const policy = read('maxmemory_policy');
  const [used, most] = [Number(read('used_memory')), Number(read('maxmemory'))];
  const findings = [ok('Redis', `version ${read('redis_version')}, up for ${read('uptime_in_days')} days`)];
  findings.push(
    policy === 'noeviction'
      ? ok('Redis eviction', policy)
      : warn(
          'Redis eviction',
          `${policy}: jobs and limits could be thrown away when memory is short`,
          'set maxmemory-policy noeviction in redis.conf (at once: redis-cli CONFIG SET maxmemory-policy noeviction)',
        ),
  );
  const mb = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;
  if (most > 0 && used > most * NEARLY_FULL)
    findings.push(
      warn('Redis memory', `${mb(used)} of ${mb(most)}`, 'give it more maxmemory, or find what else fills it'),
    );
  else findings.push(ok('Redis memory', most > 0 ? `${mb(used)} of ${mb(most)}` : `${mb(used)}, no limit of its own`));
  return findings;
}
