import { readEnvironment } from '@sys/config';

export default () => {
  const env = readEnvironment();
  return {
    connection: {
      client: 'postgres',
      connection: { connectionString: env.DATABASE_URL, application_name: 'sys-cms' },
      // The other half is the public reads' own, so that neither can starve the other.
      pool: { min: 0, max: Math.max(2, Math.floor(env.DATABASE_POOL / 2)) },
      acquireConnectionTimeout: 10_000,
    },
  };
};
