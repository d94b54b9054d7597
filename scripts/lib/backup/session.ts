import pg from 'pg';

/** How values are written: the same in every session, whatever the server prefers. */
const WRITING = {
  client_encoding: 'UTF8',
  DateStyle: 'ISO, YMD',
  IntervalStyle: 'postgres',
  TimeZone: 'UTC',
  extra_float_digits: '3',
  bytea_output: 'hex',
  // A second reader of a table would start in its middle, and the rows come in another order.
  synchronize_seqscans: 'off',
  statement_timeout: '0',
  idle_in_transaction_session_timeout: '0',
};

/** Runs `work` in one transaction of one connection; what it throws undoes everything. */
export async function inSession<T>(url: string, begin: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'sys-backup' });
  // A server that goes away is told of by the query that fails.
  client.on('error', () => {});
  await client.connect();
  try {
    for (const [name, value] of Object.entries(WRITING)) {
      await client.query('SELECT set_config($1, $2, false)', [name, value]);
    }
    await client.query(begin);
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } finally {
    // Without a COMMIT, the end of the connection is a rollback.
    await client.end();
  }
}
