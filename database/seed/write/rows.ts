import pg from 'pg';

type Row = Record<string, unknown>;

/**
 * Gathers rows for Strapi's tables and inserts them in one statement a table. Going through Strapi's
 * documents would take a minute; the tables' shape is Strapi's, and a test reads the result back
 * through Strapi.
 */
export class Rows {
  readonly #client: pg.Client;
  readonly #tables = new Map<string, Row[]>();
  readonly #last = new Map<string, number>();

  constructor(client: pg.Client) {
    this.#client = client;
  }

  /** Reads the highest id of each table that will be written. */
  async prepare(tables: readonly string[]): Promise<void> {
    for (const table of tables) {
      const { rows } = await this.#client.query(
        `SELECT coalesce(max(id), 0)::int AS last FROM ${pg.escapeIdentifier(table)}`,
      );
      this.#last.set(table, (rows[0] as { last: number }).last);
      this.#tables.set(table, []);
    }
  }

  /** Adds a row and returns the id it will have. */
  add(table: string, row: Row): number {
    const rows = this.#tables.get(table);
    if (!rows) throw new Error(`The seed did not prepare the table ${table}.`);
    const id = this.#last.get(table)! + 1;
    this.#last.set(table, id);
    rows.push({ id, ...row });
    return id;
  }

  /** Inserts everything, in the order in which the tables were prepared: parents first. */
  async flush(): Promise<void> {
    for (const [table, rows] of this.#tables) {
      if (rows.length === 0) continue;
      const name = pg.escapeIdentifier(table);
      const columns = Object.keys(rows[0]!).map(pg.escapeIdentifier).join(', ');
      for (let at = 0; at < rows.length; at += 2000) {
        await this.#client.query(
          `INSERT INTO ${name} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(null::${name}, $1)`,
          [JSON.stringify(rows.slice(at, at + 2000))],
        );
      }
      await this.#client.query(`SELECT setval(pg_get_serial_sequence($1, 'id'), $2)`, [table, this.#last.get(table)]);
    }
  }
}
