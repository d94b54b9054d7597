import { randomInt } from 'node:crypto';
import type { Querier } from '@sys/database/marketplace';
import { SETTLEMENT_REFERENCES, settlementReferenceOf } from '../../domain/settlements/reference.ts';

const TRIES = 20;

/** By what a shop names its transfers to us: drawn the first time that it is asked for, the same ever after. */
export async function settlementReference(db: Querier, merchant: string): Promise<string> {
  for (let tries = 0; tries < TRIES; tries++) {
    const { rows } = await db.query<{ reference: string }>(
      'SELECT reference FROM orders_settlement_references WHERE merchant = $1',
      [merchant],
    );
    if (rows[0]) return rows[0].reference;
    // Nothing when somebody was faster, or another shop has that one.
    await db.query(
      'INSERT INTO orders_settlement_references (merchant, reference) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      [merchant, settlementReferenceOf(randomInt(SETTLEMENT_REFERENCES))],
    );
  }
  throw new Error('No reference was free for the transfers of a shop.');
}
