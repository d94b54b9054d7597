import type { Querier } from '@sys/database/marketplace';
import { readCase } from '../../domain/case/read-case.ts';
import { parseMrz } from '../../domain/identifiers/mrz.ts';
import { flagsOf, riskOf, type RiskFlag, type RiskLevel } from '../../domain/risk/flags.ts';
import { blindIndex, blindIndexes, type Numbered } from './crypto.ts';
import type { CaseRow } from './rows.ts';
import type { CaseValues } from '../../domain/case/fields.ts';

const NUMBERS: readonly Numbered[] = ['cin', 'rib', 'ice'];

/** Of what was handed in, what has a fingerprint. */
export const numbersOf = ({ cin, rib, ice }: CaseValues): Pick<CaseValues, Numbered> => ({ cin, rib, ice });

/** The blind indexes of a case, as columns. */
export function indexesOf(
  values: Pick<CaseValues, Numbered>,
): Record<'cin_index' | 'rib_index' | 'ice_index', Buffer | null> {
  const of = (what: Numbered) => (values[what] ? blindIndex(what, values[what]) : null);
  return { cin_index: of('cin'), rib_index: of('rib'), ice_index: of('ice') };
}

export interface Twin {
  id: string;
  reference: string;
  shares: Numbered[];
}

/** Cases of others that were submitted with one of these numbers. */
export async function twinsOf(db: Querier, user: number, values: CaseValues): Promise<Twin[]> {
  const of = (what: Numbered) => (values[what] ? blindIndexes(what, values[what]) : []);
  const { rows } = await db.query<{ id: string; reference: string; cin: boolean; rib: boolean; ice: boolean }>(
    `SELECT id::text, reference, coalesce(cin_index = ANY ($2::bytea[]), false) AS cin,
       coalesce(rib_index = ANY ($3::bytea[]), false) AS rib, coalesce(ice_index = ANY ($4::bytea[]), false) AS ice
     FROM kyc_cases WHERE user_id <> $1 AND (cin_index = ANY ($2::bytea[]) OR rib_index = ANY ($3::bytea[])
       OR ice_index = ANY ($4::bytea[])) ORDER BY kyc_cases.id LIMIT 20`,
    [user, ...NUMBERS.map(of)],
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
