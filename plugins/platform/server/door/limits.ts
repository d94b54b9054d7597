import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@sys/config';
import { LIMITS, widened, type LimitName } from '../../domain/limits/classes.ts';
import { createLimits, type Limits } from '../limits/index.ts';

const running = new WeakMap<Core.Strapi, Limits<LimitName>>();

/**
 * The limits of this CMS. Without Redis one process answers alone, so what may be counted in its memory is
 * counted there from the start and costs no round trip; sign-in and the like outlive it, in PostgreSQL.
 */
export function limitsOf(strapi: Core.Strapi): Limits<LimitName> {
  const known = running.get(strapi);
  if (known) return known;
  const { DATABASE_URL, REDIS_URL, LIMIT_FACTOR } = readEnvironment();
  const classes = widened<LimitName>(LIMITS, LIMIT_FACTOR);
  const shared = createLimits({
    redisUrl: REDIS_URL,
    databaseUrl: DATABASE_URL,
    classes,
    onStore: (state, error) =>
      state === 'down'
        ? strapi.log.error(`The store of the rate limits is away, nobody can sign in: ${error?.message}`)
        : strapi.log.info('The store of the rate limits is back.'),
  });
  const own = REDIS_URL ? null : createLimits({ classes });
  const limits: Limits<LimitName> = {
    consume: (name, asker) => (own && classes[name].storeDown === 'memory' ? own : shared).consume(name, asker),
    sweep: () => shared.sweep(),
    async close() {
      await Promise.all([shared.close(), own?.close()]);
    },
  };
  running.set(strapi, limits);
  return limits;
}

export async function closeLimits(strapi: Core.Strapi): Promise<void> {
  await running.get(strapi)?.close();
  running.delete(strapi);
}
