import type { Querier } from '@sys/database/marketplace';
import type { Member } from '@sys/identity/services';
import type { Settlement } from '../../contracts/settlements.ts';
import { SETTLEMENT_MOVES, type SettlementMove } from '../../domain/settlements/states.ts';
import { namesOfStaff } from '../desk/names.ts';
import { MANAGE_SETTLEMENTS } from '../permissions.ts';
import type { SettlementRow } from './rows.ts';
import { namesOfShops } from './shops.ts';

/** What merchants paid, as the finances see it, with what whoever looks may do of each. */
export async function viewSettlements(
  db: Querier,
  settlements: readonly SettlementRow[],
  member: Member,
): Promise<Settlement[]> {
  const staff = await namesOfStaff(db, settlements.flatMap(({ recordedBy, endedBy }) => [recordedBy, endedBy])); // prettier-ignore
  const shops = await namesOfShops(db, settlements.map(({ merchant }) => merchant)); // prettier-ignore
  const manages = member.may(MANAGE_SETTLEMENTS);
  return settlements.map(({ version: _, ...one }) => {
    const may = (move: SettlementMove) =>
      manages && (SETTLEMENT_MOVES[move].from as readonly string[]).includes(one.state);
    return {
      ...one,
      // One that has left the catalogue is called by its document.
      shop: shops.get(one.merchant) ?? one.merchant,
      recordedBy: staff(one.recordedBy)!,
      recordedAt: one.recordedAt.toISOString(),
      endedBy: staff(one.endedBy),
      endedAt: one.endedAt && one.endedAt.toISOString(),
      may: { confirm: may('confirm') && one.recordedBy !== member.id, cancel: may('cancel') },
    };
  });
}
