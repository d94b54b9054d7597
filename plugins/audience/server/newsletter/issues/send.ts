import type { Core } from '@strapi/strapi';
import { LOCALES, readEnvironment, type Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { enqueue, followMails, inTransaction, queueMail, type Jobs, type MailOutcome } from '@sys/platform/services';
import { leaveOf, moveIssue, paceOf, type IssueState, type SendState } from '../../../domain/newsletter/issue.ts';
import { isDue, isHardBounce, moveSubscriber, type SubscriberState } from '../../../domain/newsletter/subscription.ts';
import { countedLinks } from '../links.ts';
import { countsOpens, openUrl } from '../opens.ts';
import { oneClickUrl, onSite, pathWith } from '../pages.ts';
import { findReaders, noteConsent, readerToken, setState, type Reader } from '../readers.ts';
import { letterFor, placesOf, readContent, type LetterLinks } from './letter.ts';
import { findIssues, type IssueRow } from './rows.ts';

const TASK = 'audience.newsletter.send';
const FOLLOWER = 'newsletter';
/** While the last mails are on their way. */
const LOOK_AGAIN_SECONDS = 20;

/** `version`: of the issue when it was let go; an older chain of batches ends by itself. */
interface Batch {
  issue: string;
  version: number;
  after: string;
}

export const planBatch = (db: Querier, batch: Batch, inSeconds = 0): Promise<unknown> =>
  enqueue(db, { task: TASK, payload: batch, inSeconds });

/** Plans the mails of some readers, and what comes after them, in one transaction. */
export async function sendBatch(db: Querier, { issue: id, version, after }: Batch, now: Date): Promise<void> {
  const [issue] = await findIssues(db, { id, lock: true });
  if (!issue || issue.state !== 'sending' || issue.version !== version) return;
  const { size, seconds } = paceOf(readEnvironment().NEWSLETTER_PER_MINUTE);
  const readers = await findReaders(
    db,
    `s.state = 'confirmed' AND s.frequency <> 'paused' AND s.id > $2
       AND NOT EXISTS (SELECT 1 FROM audience_sends x WHERE x.issue = $1 AND x.subscriber = s.id) ORDER BY s.id LIMIT $3`,
    [id, after, size],
  );
  if (readers.length === 0) return endIssue(db, issue, after);
  const content = await readContent(db, issue);
  const links = new Map<Locale, (path: string) => string>();
  for (const locale of LOCALES.filter((one) => readers.some((reader) => reader.locale === one)))
    links.set(locale, await countedLinks(db, id, locale, placesOf(content, locale)));
  const counting = await countsOpens(db);
  for (const reader of readers) {
    if (!isDue(reader.frequency, reader.lastIssueAt, now)) continue;
    const counted = counting && !reader.refusesOpens ? { openUrl: openUrl(id, reader.id) } : {};
    const data = letterFor(content, reader, { ...linksOf(reader, id, links.get(reader.locale)!), ...counted });
    if (data) await planLetter(db, issue, reader, data);
  }
  await planBatch(db, { issue: id, version, after: readers.at(-1)!.id }, seconds);
}

function linksOf(reader: Reader, issue: string, to: LetterLinks['to']): LetterLinks {
  const token = readerToken(reader, issue);
  return {
    to,
    preferencesUrl: onSite(pathWith('lettre-preferences', reader.locale, token)),
    unsubscribeUrl: oneClickUrl(reader.locale, token),
  };
}

/** The row is what makes it one mail: whoever comes second finds it. */
async function planLetter(
  db: Querier,
  { id }: IssueRow,
  reader: Reader,
  data: NonNullable<ReturnType<typeof letterFor>>,
): Promise<void> {
  const { rows } = await db.query(
    `INSERT INTO audience_sends (issue, subscriber, locale, counts_opens) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [id, reader.id, reader.locale, data.openUrl !== undefined],
  );
  if (rows.length === 0) return;
  await db.query('UPDATE audience_subscribers SET last_issue_at = now() WHERE id = $1', [reader.id]);
  const follow = { by: FOLLOWER, ref: `${id}:${reader.id}` };
  await queueMail(db, { to: reader.email, kind: 'newsletter-weekly', locale: reader.locale, data, follow });
}

/** It is over when nothing of it is on its way any more; until then it can be stopped. */
async function endIssue(db: Querier, { id, state, version }: IssueRow, after: string): Promise<void> {
  const { rows } = await db.query(
    `SELECT 1 FROM audience_sends WHERE issue = $1 AND state IN ('planned', 'leaving') LIMIT 1`,
    [id],
  );
  if (rows.length > 0) return void (await planBatch(db, { issue: id, version, after }, LOOK_AGAIN_SECONDS));
  const next = moveIssue('end', state, 'job');
  if (next) await db.query('UPDATE audience_issues SET state = $2, ended_at = now() WHERE id = $1', [id, next]);
}

/** Registers the batches, and what is asked and told of each mail. */
export function sendIssues(strapi: Core.Strapi, jobs: Pick<Jobs, 'task'>): void {
  jobs.task<Batch>(TASK, (batch, { db }) => sendBatch(db, batch, new Date()), { concurrency: 1, timeoutSeconds: 120 });
  followMails(strapi, FOLLOWER, {
    mayLeave: (ref) => inTransaction(strapi, (db) => mayLeave(db, partsOf(ref))),
    stays: (ref) => inTransaction(strapi, (db) => settle(db, partsOf(ref), 'leaving', 'planned')),
    came: (db, ref, outcome) => came(db, partsOf(ref), outcome),
  });
}

interface Send {
  issue: string;
  subscriber: string;
}
const partsOf = (ref: string): Send => {
  const [issue = '', subscriber = ''] = ref.split(':');
  return { issue, subscriber };
};

const settle = async (db: Querier, { issue, subscriber }: Send, from: SendState, to: SendState): Promise<void> =>
  void (await db.query('UPDATE audience_sends SET state = $4, at = now() WHERE issue = $1 AND subscriber = $2 AND state = $3', [issue, subscriber, from, to])); // prettier-ignore

async function mayLeave(db: Querier, send: Send): Promise<boolean> {
  const { rows } = await db.query<{ send: SendState; issue: IssueState; reader: SubscriberState }>(
    `SELECT x.state AS send, i.state AS issue, s.state AS reader FROM audience_sends x
     JOIN audience_issues i ON i.id = x.issue JOIN audience_subscribers s ON s.id = x.subscriber
     WHERE x.issue = $1 AND x.subscriber = $2 FOR UPDATE OF x`,
    [send.issue, send.subscriber],
  );
  const [row] = rows;
  const leave = row ? leaveOf(row.send, row.issue, row.reader) : 'nothing';
  if (leave === 'send') await settle(db, send, 'planned', 'leaving');
  if (leave === 'skip') await settle(db, send, 'planned', 'skipped');
  if (leave === 'unsure') await settle(db, send, 'leaving', 'unsure');
  if (leave === 'take-back')
    await db.query(`DELETE FROM audience_sends WHERE issue = $1 AND subscriber = $2 AND state = 'planned'`, [send.issue, send.subscriber]); // prettier-ignore
  return leave === 'send';
}

async function came(db: Querier, send: Send, outcome: MailOutcome): Promise<void> {
  await settle(db, send, 'leaving', outcome.kind);
  if (outcome.kind !== 'refused' || !isHardBounce(outcome)) return;
  const [reader] = await findReaders(db, 's.id = $1', [send.subscriber], { lock: true });
  const state = reader && moveSubscriber('bounce', reader.state, 'server');
  if (!state) return;
  await setState(db, reader.id, state);
  await noteConsent(db, reader.id, 'bounced');
}
