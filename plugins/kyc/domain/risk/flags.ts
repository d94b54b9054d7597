import type { CaseField, CaseValues } from '../case/fields.ts';
import type { IdWarning } from '../identifiers/parsed.ts';
import { daysUntil, EXPIRES_SOON_DAYS } from '../person/dates.ts';
import { matchNames } from '../person/names.ts';

export const RISK_LEVELS = ['low', 'medium', 'high'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** What a reviewer is warned of. High asks for a second approver; medium and high for a reason to approve. */
export const FLAGS = {
  'duplicate-rib': 'high',
  'duplicate-cin': 'high',
  'duplicate-ice': 'high',
  'name-mismatch': 'high',
  'expired-document': 'high',
  'mrz-mismatch': 'high',
  'mrz-unreadable': 'medium',
  'name-unlike-scripts': 'medium',
  'unknown-bank': 'medium',
  'ice-check': 'medium',
  'rejected-before': 'medium',
  'account-changed': 'medium',
  'identity-changed': 'medium',
  'name-close': 'low',
  'cin-short': 'low',
  'expires-soon': 'low',
} as const satisfies Record<string, RiskLevel>;
export type RiskFlag = keyof typeof FLAGS;
export const RISK_FLAGS = Object.keys(FLAGS) as RiskFlag[];

/** What the machine readable zone says, when it was given; null when it could not be read. */
export interface MrzFacts {
  documentNumber: string;
  optional: string;
  firstName: string;
  lastName: string;
  birthDate: string;
  expiresOn: string;
}

export interface RiskInput {
  values: CaseValues;
  warnings: Partial<Record<CaseField, readonly IdWarning[]>>;
  /** Numbers that stand in a case of somebody else too. */
  duplicates: readonly ('rib' | 'cin' | 'ice')[];
  /** Undefined when none was given. */
  mrz?: MrzFacts | null;
  rejections: number;
  changed: readonly ('account' | 'identity')[];
  today: string;
}

export function flagsOf({ values, warnings, duplicates, mrz, rejections, changed, today }: RiskInput): RiskFlag[] {
  const flags = new Set<RiskFlag>(duplicates.map((what) => `duplicate-${what}` as const));
  const holder = holderFlag(values);
  if (holder) flags.add(holder);
  if (mrz === null) flags.add('mrz-unreadable');
  else if (mrz && !agrees(values, mrz)) flags.add('mrz-mismatch');
  if (values.cinExpiresOn) {
    const left = Math.min(daysUntil(values.cinExpiresOn, today), mrz ? daysUntil(mrz.expiresOn, today) : Infinity);
    if (left < 0) flags.add('expired-document');
    else if (left <= EXPIRES_SOON_DAYS) flags.add('expires-soon');
  }
  if (warnings.rib?.includes('unknown-bank')) flags.add('unknown-bank');
  if (warnings.ice?.includes('check')) flags.add('ice-check');
  if (warnings.cin?.includes('short')) flags.add('cin-short');
  if (rejections > 0) flags.add('rejected-before');
  for (const what of changed) flags.add(`${what}-changed`);
  return RISK_FLAGS.filter((flag) => flags.has(flag));
}

/** A person's account has their name; a company's its own or that of who stands for it. */
function holderFlag({ accountHolder, firstName = '', lastName = '', companyName }: CaseValues): RiskFlag | null {
  if (!accountHolder) return null;
  const names = [`${firstName} ${lastName}`, ...(companyName ? [companyName] : [])];
  const matches = names.map((name) => matchNames(accountHolder, name));
  if (matches.includes('same')) return null;
  if (matches.includes('close')) return 'name-close';
  return matches.includes('unlike-scripts') ? 'name-unlike-scripts' : 'name-mismatch';
}

function agrees({ cin = '', birthDate, cinExpiresOn, firstName = '', lastName = '' }: CaseValues, mrz: MrzFacts) {
  const names = matchNames(`${firstName} ${lastName}`, `${mrz.firstName} ${mrz.lastName}`);
  return (
    [mrz.documentNumber, ...mrz.optional.split(' ')].includes(cin) &&
    mrz.birthDate === birthDate &&
    mrz.expiresOn === cinExpiresOn &&
    names !== 'different'
  );
}

export function riskOf(flags: readonly RiskFlag[]): RiskLevel {
  const levels = flags.map((flag): RiskLevel => FLAGS[flag]);
  return levels.includes('high') ? 'high' : levels.includes('medium') ? 'medium' : 'low';
}
