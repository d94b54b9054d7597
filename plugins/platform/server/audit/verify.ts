import type { Querier } from '@sys/database/marketplace';
import { GENESIS, breakAt, type BrokenReason, type Head } from '../../domain/audit/chain.ts';
import { COLUMNS, stored, type Selected } from './rows.ts';

const PAGE = 1000;

export interface VerifyOptions {
  /** The first and last number to look at; the whole chain when not given. */
  from?: number;
  to?: number;
  /** Heads that were noted outside of the database: only these show a chain rewritten as a whole. */
  noted?: readonly Head[];
}

export type Verdict = { ok: true; rows: number; head: Head } | { ok: false; seq: number; reason: BrokenReason };

/** The last link, to be noted where who administers the database has no say. */
export async function readHead(db: Querier): Promise<Head> {
  const { rows } = await db.query<{ seq: string; hash: string }>('SELECT seq::text, hash FROM platform_audit_head');
  const head = rows[0];
  return head ? { seq: Number(head.seq), hash: head.hash } : GENESIS;
}

/**
 * Walks the chain page by page and says where it breaks first: `seq` is the number that is wrong or
 * missing. Rows may be written meanwhile: it looks as far as the head was when it began. Of the noted
 * heads it judges those in the part it walks, and those beyond the end.
 */
export async function verify(db: Querier, { from = 1, to, noted = [] }: VerifyOptions = {}): Promise<Verdict> {
  const end = await readHead(db);
  if (noted.some(({ seq }) => seq > end.seq)) return { ok: false, seq: end.seq + 1, reason: 'cut' };
  const stray = await strayRow(db);
  if (stray !== null) return { ok: false, seq: stray, reason: 'number' };

  const known = new Map<number, Head[]>();
  for (const note of noted) known.set(note.seq, [...(known.get(note.seq) ?? []), note]);
  const last = Math.min(to ?? end.seq, end.seq);
  const start = from > 1 ? await linkAt(db, from - 1) : GENESIS;
  if (!start) return { ok: false, seq: from - 1, reason: 'number' };
  let head = start;
  while (head.seq < last) {
    const { rows } = await db.query<Selected>(
      `SELECT ${COLUMNS} FROM platform_audit WHERE seq > $1 AND seq <= $2 ORDER BY platform_audit.seq LIMIT ${PAGE}`,
      [head.seq, last],
    );
    if (rows.length === 0) return { ok: false, seq: head.seq + 1, reason: 'cut' };
    for (const row of rows.map(stored)) {
      const reason = breakAt(head, row) ?? (known.get(row.seq)?.some(({ hash }) => hash !== row.hash) ? 'noted' : null);
      if (reason) return { ok: false, seq: head.seq + 1, reason };
      head = { seq: row.seq, hash: row.hash };
    }
  }
  if (head.seq === end.seq && head.hash !== end.hash) return { ok: false, seq: head.seq, reason: 'noted' };
  return { ok: true, rows: head.seq - start.seq, head };
}

/** A row that no writer numbered. One statement sees head and rows of one moment. */
async function strayRow(db: Querier): Promise<number | null> {
  const { rows } = await db.query<{ seq: string }>(
    `SELECT seq::text FROM platform_audit
     WHERE seq < 1 OR seq > (SELECT seq FROM platform_audit_head) ORDER BY platform_audit.seq LIMIT 1`,
  );
  return rows[0] ? Number(rows[0].seq) : null;
}

async function linkAt(db: Querier, seq: number): Promise<Head | null> {
  const { rows } = await db.query<{ hash: string }>('SELECT hash FROM platform_audit WHERE seq = $1', [seq]);
  return rows[0] ? { seq, hash: rows[0].hash } : null;
}
