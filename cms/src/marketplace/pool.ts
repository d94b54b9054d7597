import pg from 'pg';
import { pgPool, type PoolFigures } from '@sys/platform/services';
import type { Plan } from '../../domain/plan.ts';

/** What an endpoint asks of the database: rows as arrays of text, in the order of the columns. */
export interface Reader {
  read(plan: Plan): Promise<Array<Array<string | null>>>;
  close(): Promise<void>;
}

/** One with connections of its own. */
export interface PooledReader extends Reader {
  connections(): PoolFigures;
}

/**
 * Connections of the public reads alone: a slow edit in the admin panel cannot take them, and a
 * statement that runs wild is ended. Values stay text, as PostgreSQL sends them.
 */
export function openReader(connectionString: string, size: number, onError: (error: Error) => void): PooledReader {
  const pool = new pg.Pool({
    connectionString,
    application_name: 'sys-reads',
    max: size,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 8_000,
    idleTimeoutMillis: 60_000,
    options: '-c TimeZone=UTC -c pg_trgm.similarity_threshold=0.2 -c jit=off',
    types: { getTypeParser: () => (value: unknown) => value },
  } as pg.PoolConfig);
  // An idle connection that the server ended: the pool has let go of it already.
  pool.on('error', onError);

  const run = async (plan: Plan) => (await pool.query<Array<string | null>>({ ...plan, rowMode: 'array' })).rows;
  return {
    read: (plan) =>
      run(plan).catch((error: unknown) => {
        // A connection may have died unnoticed while it was idle. Reading twice does no harm.
        if (!isConnectionLost(error)) throw error;
        return run(plan);
      }),
    connections: () => pgPool(pool),
    close: () => pool.end(),
  };
}

/** Errors of a database that is away or overloaded, as against those of a wrong statement. */
export function isConnectionLost(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  if (code !== undefined && /^(08|28|3D|53|55|57P)/.test(code)) return true;
  if (code !== undefined && /^E[A-Z]+$/.test(code)) return true;
  return /connection terminated|timeout exceeded|connection ended/i.test(message ?? '');
}

export const isTimeout = (error: unknown): boolean => (error as { code?: string }).code === '57014';
