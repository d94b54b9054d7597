import { LOCALES, type Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import type { Issue, IssueDeal, IssueSummary, NewsletterOverview } from '../../../contracts/newsletter/issues.ts';
import { SUBSCRIBER_STATES, type SubscriberState } from '../../../domain/newsletter/subscription.ts';
import { countsOpens, opensOf } from '../opens.ts';
import { readChoices } from '../places.ts';
import { readCards, readPool } from './pool.ts';
import { findIssue, findIssues, sendCounts, type IssueRow } from './rows.ts';

const ARTICLES = 40;

async function countReaders(db: Querier, where: string): Promise<Record<Locale, number>> {
  const { rows } = await db.query<{ locale: Locale; count: number }>(
    `SELECT locale, count(*)::integer AS count FROM audience_subscribers WHERE state = 'confirmed' ${where} GROUP BY locale`,
  );
  return Object.fromEntries(
    LOCALES.map((locale) => [locale, rows.find((row) => row.locale === locale)?.count ?? 0]),
  ) as Record<Locale, number>;
}

async function clicksOf(db: Querier, issues: readonly string[]): Promise<(issue: string) => number> {
  const { rows } = await db.query<{ issue: string; clicks: number }>(
    'SELECT issue::text AS issue, sum(clicks)::integer AS clicks FROM audience_links WHERE issue = ANY ($1::bigint[]) GROUP BY issue',
    [issues],
  );
  return (issue) => rows.find((row) => row.issue === issue)?.clicks ?? 0;
}

async function summaries(db: Querier, issues: readonly IssueRow[]): Promise<IssueSummary[]> {
  const ids = issues.map(({ id }) => id);
  const [sends, clicks] = [await sendCounts(db, ids), await clicksOf(db, ids)];
  const opens = await opensOf(db, ids);
  return issues.map(({ id, day, state, version, texts, composedAt, approvedAt, endedAt, unsubscribed }) => ({
    ...{ id, day, state, version, composedAt, approvedAt, endedAt, unsubscribed },
    subject: texts.fr.subject,
    sends: sends(id),
    clicks: clicks(id),
    opens: opens(id),
  }));
}

/** Subscribers in numbers and the issues; `send`: whether who looks may change something. */
export async function viewOverview(db: Querier, send: boolean): Promise<NewsletterOverview> {
  const { rows } = await db.query<{ state: SubscriberState; count: number }>(
    'SELECT state, count(*)::integer AS count FROM audience_subscribers GROUP BY state',
  );
  const states = Object.fromEntries(
    SUBSCRIBER_STATES.map((state) => [state, rows.find((row) => row.state === state)?.count ?? 0]),
  ) as NewsletterOverview['subscribers']['states'];
  return {
    may: { send },
    subscribers: { states, locales: await countReaders(db, '') },
    countsOpens: await countsOpens(db),
    issues: await summaries(db, await findIssues(db)),
  };
}

export async function viewIssue(db: Querier, id: string, send: boolean): Promise<Issue> {
  const issue = await findIssue(db, id);
  const [summary] = await summaries(db, [issue]);
  const { rows: links } = await db.query<{ label: string; locale: Locale; clicks: number }>(
    'SELECT label, locale, clicks::integer AS clicks FROM audience_links WHERE issue = $1 ORDER BY clicks DESC, id',
    [id],
  );
  return {
    ...summary!,
    may: { send },
    texts: issue.texts,
    deals: await viewDeals(db, issue.deals),
    article: issue.article,
    links: links.map(({ label, locale, clicks }) => ({ label, locale, clicks })),
    readers: await countReaders(db, `AND frequency <> 'paused'`),
    choices: { ...(await readChoices(db, 'fr')), articles: await readArticles(db) },
  };
}

async function viewDeals(db: Querier, deals: readonly string[]): Promise<IssueDeal[]> {
  const live = new Set((await readPool(db, deals)).map(({ deal }) => deal));
  const cards = await readCards(db, deals);
  return deals.flatMap((deal) => {
    const own = cards.filter((card) => card.deal === deal);
    const card = own.find(({ locale }) => locale === 'fr') ?? own[0];
    if (!card) return [];
    const { title, merchant, city, price, originalPrice, endsAt } = card;
    const locales = LOCALES.filter((locale) => own.some((one) => one.locale === locale));
    return [{ deal, title, merchant, city, price, originalPrice, endsAt, locales, live: live.has(deal) }];
  });
}

async function readArticles(db: Querier): Promise<{ id: string; name: string }[]> {
  const { rows } = await db.query<{ id: string; name: string }>(
    `SELECT document_id AS id, title AS name FROM articles WHERE locale = 'fr' AND published_at IS NOT NULL
     ORDER BY published_on DESC NULLS LAST, id DESC LIMIT ${ARTICLES}`,
  );
  return rows.map(({ id, name }) => ({ id, name }));
}
