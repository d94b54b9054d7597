import { createJobs, enqueue } from '../../server/jobs/index.ts';
import { notify } from '../../server/notifications/notify.ts';
import pg from 'pg';

/** A worker of the tests that tells somebody of a commission. The first time it is killed before it has done. */
const { DATABASE, USER_ID, DATA, ATTEMPT } = process.env;
const say = () => undefined;
const jobs = createJobs({ databaseUrl: DATABASE!, lease: 1, relay: false, log: { info: say, warn: say, error: say } });

const done = new Promise<void>((resolve) => {
  jobs.task(
    'test.tell',
    async (_, { db }) => {
      await notify(db, {
        user: Number(USER_ID),
        kind: 'commission-earned',
        data: JSON.parse(DATA!),
        key: 'commission-1',
      });
      if (ATTEMPT === 'first') process.kill(process.pid, 'SIGKILL');
      setTimeout(resolve, 500);
    },
    { backoffSeconds: 0.05 },
  );
});
if (ATTEMPT === 'first') {
  const client = new pg.Client({ connectionString: DATABASE! });
  await client.connect();
  await enqueue(client, { task: 'test.tell', payload: {} });
  await client.end();
}
await jobs.start();
await done;
await jobs.stop(1);
