import type { Querier } from '@sys/database/marketplace';
import { readCase } from '../../domain/case/read-case.ts';
import { parseMrz } from '../../domain/identifiers/mrz.ts';
import { flagsOf, riskOf, type RiskFlag, type RiskLevel } from '../../domain/risk/flags.ts';
import { blindIndex } from './crypto.ts';
import type { CaseRow } from './rows.ts';
import type { CaseValues } from '../../domain/case/fields.ts';

const NUMBERS = ['cin', 'rib', 'ice'] as const;

/** The blind indexes of a case, as columns. */
export function indexesOf(values: CaseValues): Record<'cin_index' | 'rib_index' | 'ice_index', Buffer | null> {
  const of = (what: (typeof NUMBERS)[number]) => (values[what] ? blindIndex(what, values[what]) : null);
  return { cin_index: of('cin'), rib_index: of('rib'), ice_index: of('ice') };
}

export interface Twin {
  id: string;
  reference: string;
  shares: ('cin' | 'rib' | 'ice')[];
}

/** Cases of others that were submitted with one of these numbers. */
export async function twinsOf(db: Querier, user: number, values: CaseValues): Promise<Twin[]> {
  const { cin_index, rib_index, ice_index } = indexesOf(values);
  const { rows } = await db.query<{ id: string; reference: string; cin: boolean; rib: boolean; ice: boolean }>(
    `SELECT id::text, reference, coalesce(cin_index = $2, false) AS cin, coalesce(rib_index = $3, false) AS rib,
       coalesce(ice_index = $4, false) AS ice
     FROM kyc_cases WHERE user_id <> $1 AND (cin_index = $2 OR rib_index = $3 OR ice_index = $4) ORDER BY id LIMIT 20`,
    [user, cin_index, rib_index, ice_index],
  );
  return rows.map(({ id, reference, ...same }) => ({ id, reference, shares: NUMBERS.filter((what) => same[what]) }));
}

/** What a reviewer has to be warned of at this moment; `today` is `YYYY-MM-DD`. */
export async function assess(
  db: Querier,
  row: Pick<CaseRow, 'user' | 'kind' | 'rejections' | 'changed'>,
  values: CaseValues,
  today: string,
): Promise<{ flags: RiskFlag[]; risk: RiskLevel }> {
  const twins = await twinsOf(db, row.user, values);
  const duplicates = NUMBERS.filter((what) => twins.some(({ shares }) => shares.includes(what)));
  const read = readCase(row.kind, values, today);
  const zone = values.mrz ? parseMrz(values.mrz, today) : undefined;
  const flags = flagsOf({
    values,
    warnings: read.ok ? read.warnings : {},
    duplicates,
    mrz: zone && (zone.ok ? zone.value : null),
    rejections: row.rejections,
    changed: row.changed,
    today,
  });
  return { flags, risk: riskOf(flags) };
}
