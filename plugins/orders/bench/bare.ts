import { createServer } from 'node:http';
import pg from 'pg';

/**
 * The least a program can do to sell one piece for good: `node:http`, `pg`, and a transaction that takes stock by a
 * guarded statement and writes an order with its line. Nobody is asked for anything, and nothing is told.
 */
const [databaseUrl, port] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
await pool.query(`CREATE TABLE bare_stock (deal integer PRIMARY KEY, left_over integer NOT NULL CHECK (left_over >= 0));
  CREATE TABLE bare_orders (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, wish jsonb NOT NULL);
  CREATE TABLE bare_lines ("order" bigint NOT NULL REFERENCES bare_orders (id), deal integer NOT NULL, paid bigint NOT NULL);
  INSERT INTO bare_stock SELECT n, 1000000 FROM generate_series(1, 60) n`);

async function sell(deal: number, wish: string): Promise<boolean> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const taken = await client.query('UPDATE bare_stock SET left_over = left_over - 1 WHERE deal = $1 AND left_over > 0', [deal]); // prettier-ignore
    if (taken.rowCount === 1) {
      const { rows } = await client.query<{ id: string }>('INSERT INTO bare_orders (wish) VALUES ($1) RETURNING id', [wish]); // prettier-ignore
      await client.query('INSERT INTO bare_lines VALUES ($1, $2, 10000)', [rows[0]!.id, deal]);
    }
    await client.query('COMMIT');
    return taken.rowCount === 1;
  } finally {
    client.release();
  }
}

createServer((request, response) => {
  const deal = Number(request.url!.slice(1));
  let body = '';
  request.on('data', (part: Buffer) => (body += part.toString()));
  request.on('end', () => {
    if (request.method !== 'POST') return void response.writeHead(204).end();
    void sell(deal, body).then((sold) => response.writeHead(sold ? 201 : 409).end('{}'));
  });
}).listen(Number(port), '127.0.0.1');
