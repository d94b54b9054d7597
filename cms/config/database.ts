import { readEnvironment } from '@sys/config';

export default () => {
  const env = readEnvironment();
  return {
    connection: {
      client: 'postgres',
      connection: { connectionString: env.DATABASE_URL, application_name: 'sys-cms' },
      pool: { min: 0, max: env.DATABASE_POOL },
      acquireConnectionTimeout: 10_000,
    },
  };
};
