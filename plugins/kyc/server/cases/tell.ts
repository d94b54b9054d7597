import { readEnvironment } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { notify, publish, queueMail } from '@sys/platform/services';
import { kycEvents, type KycEvent, type KycEventData } from '../../contracts/events.ts';
import { DOCUMENT_LABELS, FIELD_LABELS } from '../../contracts/labels.ts';
import { REJECT_TEXTS, REQUEST_TEXTS } from '../../contracts/reasons.ts';
import type { CaseRequest } from '../../contracts/case.ts';
import { MAX_REJECTIONS } from '../../domain/case/decide.ts';
import type { CaseRow, Language } from './rows.ts';

/** The page of one’s case, as storefront/i18n/routes.ts names it. */
const PATHS: Record<Language, string> = {
  fr: '/compte/verification',
  ar: '/ar/hisab/tahaqqoq',
  en: '/en/account/verification',
};

type Told = Pick<CaseRow, 'user' | 'kind' | 'reference' | 'locale' | 'values'>;

/** Publishes an event about a case in the caller's transaction. */
export async function publishCase<Name extends KycEvent>(
  db: Querier,
  name: Name,
  { user, kind, reference }: Told,
  more: Omit<KycEventData<Name>, 'user' | 'kind' | 'reference'>,
): Promise<void> {
  await publish(db, { name, payload: kycEvents[name].parse({ user, kind, reference, ...more }) });
}

export async function tellSubmitted(db: Querier, row: Told, now: Date): Promise<void> {
  await publishCase(db, 'kyc.submitted', row, {});
  const { rows } = await db.query<{ email: string }>('SELECT email FROM up_users WHERE id = $1', [row.user]);
  if (!rows[0]) return;
  const data = { ...addressed(row), at: now.toISOString(), statusUrl: page(row.locale) };
  await queueMail(db, { to: rows[0].email, locale: row.locale, kind: 'kyc-received', data });
}

export async function tellNeedsInformation(db: Querier, row: Told, asked: CaseRequest[]): Promise<void> {
  await publishCase(db, 'kyc.needs_info', row, {});
  await askFor(db, row, asked);
}

/** The same mail without the event: an approval that ran out asks for a new document. */
export async function askFor(db: Querier, row: Told, asked: CaseRequest[]): Promise<void> {
  const requests = asked.map(({ part, reason, words }) => ({
    document: labelOf(part, row.locale),
    reason: sentence(reason === 'other' ? null : REQUEST_TEXTS[reason][row.locale], words),
  }));
  const data = { ...addressed(row), requests, uploadUrl: page(row.locale) };
  await notify(db, { user: row.user, kind: 'kyc-needs-information', locale: row.locale, data });
}

/** `again`: what was suspended holds again. */
export async function tellApproved(
  db: Querier,
  row: Told,
  now: Date,
  { expiresOn, again }: { expiresOn: string; again: boolean },
): Promise<void> {
  await publishCase(db, 'kyc.approved', row, { expiresOn });
  const data = { ...addressed(row), at: now.toISOString(), dashboardUrl: page(row.locale) };
  await notify(db, { user: row.user, kind: again ? 'kyc-reinstated' : 'kyc-approved', locale: row.locale, data });
}

/** An approval was taken back by somebody of the staff, whose reason is for the file. */
export async function tellTakenBack(db: Querier, row: Told, why: 'suspended' | 'revoked', now: Date): Promise<void> {
  await publishCase(db, 'kyc.revoked', row, { why });
  const data = { ...addressed(row), at: now.toISOString(), statusUrl: page(row.locale) };
  await notify(db, { user: row.user, kind: `kyc-${why}`, locale: row.locale, data });
}

export async function tellRejected(
  db: Querier,
  row: Told & Pick<CaseRow, 'rejections'>,
  { reason, words }: NonNullable<CaseRow['rejection']>,
): Promise<void> {
  await publishCase(db, 'kyc.rejected', row, { triesLeft: MAX_REJECTIONS - row.rejections - 1 });
  const text = sentence(reason === 'other' ? null : REJECT_TEXTS[reason][row.locale], words);
  const data = { ...addressed(row), reason: text, contactUrl: page(row.locale) };
  await notify(db, { user: row.user, kind: 'kyc-rejected', locale: row.locale, data });
}

/** An account or an identity was changed: whoever did it, its owner hears of it. */
export async function tellFrozen(db: Querier, row: Told, until: Date): Promise<void> {
  await publishCase(db, 'kyc.payout_frozen', row, { until: until.toISOString() });
  const data = { ...addressed(row), until: until.toISOString(), secureUrl: page(row.locale) };
  await notify(db, { user: row.user, kind: 'payouts-frozen', locale: row.locale, data });
}

function addressed({ values, reference }: Told) {
  return { name: values.firstName || 'ShareYourSales', reference };
}

function page(locale: Language): string {
  return `${readEnvironment().SITE_URL}${PATHS[locale]}`;
}

const sentence = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' ');

/** A field or a document by its name. */
function labelOf(part: string, locale: Language): string {
  const labels: Partial<Record<string, Record<Language, string>>> = { ...FIELD_LABELS, ...DOCUMENT_LABELS };
  return labels[part]?.[locale] ?? part;
}
