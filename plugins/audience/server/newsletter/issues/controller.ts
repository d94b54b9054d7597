import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Querier } from '@sys/database/marketplace';
import { memberOf, type Member } from '@sys/identity/services';
import {
  answering,
  enter,
  inTransaction,
  parseRequest,
  queueMail,
  readBrand,
  renderMail,
} from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  countOpensSchema,
  editIssueSchema,
  issuePreviewSchema,
  issueResponseSchema,
  moveIssueSchema,
  newsletterOverviewSchema,
  previewIssueSchema,
  strikeSchema,
  segmentSchema,
} from '../../../contracts/newsletter/issues.ts';
import type { IssueMove } from '../../../domain/newsletter/issue.ts';
import { moveSubscriber } from '../../../domain/newsletter/subscription.ts';
import { READ_NEWSLETTER, SEND_NEWSLETTER } from '../../permissions.ts';
import { NewsletterError } from '../errors.ts';
import { switchOpens } from '../opens.ts';
import { oneClickUrl, onSite, pathTo } from '../pages.ts';
import { findReaders, noteConsent, setState } from '../readers.ts';
import { composeIssue } from './compose.ts';
import { letterFor, readContent } from './letter.ts';
import { findIssue, moveSeen, type IssueRow } from './rows.ts';
import { planBatch } from './send.ts';
import { viewIssue, viewOverview } from './view.ts';

const nothing = z.strictObject({});

function idOf(ctx: Context): string {
  const read = z.string().regex(/^\d{1,18}$/).safeParse((ctx.params as { id?: unknown }).id); // prettier-ignore
  if (!read.success) throw new NewsletterError('no-issue');
  return read.data;
}

const subjectOf = ({ id, day }: Pick<IssueRow, 'id' | 'day'>) => ({ kind: 'newsletter-issue', id, name: day });

/** The mail as somebody like that would get it, with links that count nothing and open nothing. */
function sampleOf(content: Awaited<ReturnType<typeof readContent>>, { locale, city, interest }: z.output<typeof segmentSchema>) {
  const segment = { locale, city: city ?? null, interests: interest === undefined ? [] : [interest] };
  return letterFor(content, segment, {
    to: onSite,
    preferencesUrl: onSite(pathTo('lettre-preferences', locale)),
    unsubscribeUrl: oneClickUrl(locale, 'essai'),
  });
} // prettier-ignore

/** The issues of the newsletter, for the staff. */
export const issueDesk = ({ strapi }: { strapi: Core.Strapi }) => {
  const member = async (ctx: Context, ...rights: string[]): Promise<Member> => {
    ctx.set('cache-control', 'private, no-store');
    const who = await memberOf(strapi, ctx);
    if (!rights.some((right) => who.may(right)))
      throw new errors.ForbiddenError('Your roles do not let you do that with the newsletter.');
    return who;
  };
  const show = async (ctx: Context, db: Querier, id: string, who: Member) => {
    ctx.body = issueResponseSchema.parse({ data: await viewIssue(db, id, who.may(SEND_NEWSLETTER)) });
  };
  const move = (name: IssueMove, done: string, then?: (db: Querier, issue: IssueRow) => Promise<unknown>) =>
    answering(async (ctx: Context) => {
      const who = await member(ctx, SEND_NEWSLETTER);
      const { version } = parseRequest(moveIssueSchema, ctx.request.body ?? {});
      const id = idOf(ctx);
      await inTransaction(strapi, async (db) => {
        const { before, state } = await moveSeen(db, id, name, { version, by: who.id });
        await then?.(db, { ...before, state, version: version + 1 });
        await show(ctx, db, id, who);
        await enter(strapi, [
          { action: `newsletter-issue.${done}`, subject: subjectOf(before), before: { state: before.state }, after: { state } },
        ]);
      });
    }); // prettier-ignore
  const letGo = (db: Querier, { id, version }: IssueRow) => planBatch(db, { issue: id, version, after: '0' });

  return {
    overview: answering(async (ctx: Context) => {
      const who = await member(ctx, READ_NEWSLETTER, SEND_NEWSLETTER);
      parseRequest(nothing, ctx.query);
      const data = await inTransaction(strapi, (db) => viewOverview(db, who.may(SEND_NEWSLETTER)));
      ctx.body = newsletterOverviewSchema.parse({ data });
    }),

    compose: answering(async (ctx: Context) => {
      const who = await member(ctx, SEND_NEWSLETTER);
      parseRequest(nothing, ctx.request.body ?? {});
      await inTransaction(strapi, async (db) => {
        const made = await composeIssue(db, new Date());
        if (typeof made === 'string') throw new NewsletterError(made);
        const issue = await findIssue(db, made.id);
        ctx.status = 201;
        await show(ctx, db, made.id, who);
        const after = { deals: issue.deals.length };
        await enter(strapi, [{ action: 'newsletter-issue.created', subject: subjectOf(issue), before: null, after }]);
      });
    }),

    /** Nobody writes to this address any more, until its owner subscribes again. */
    strike: answering(async (ctx: Context) => {
      await member(ctx, SEND_NEWSLETTER);
      const { email } = parseRequest(strikeSchema, ctx.request.body ?? {});
      await inTransaction(strapi, async (db) => {
        const [reader] = await findReaders(db, 's.email = $1', [email], { lock: true });
        const state = reader && moveSubscriber('complain', reader.state, 'staff');
        if (!state) throw new NewsletterError('no-reader');
        await setState(db, reader.id, state);
        await noteConsent(db, reader.id, 'complained');
        ctx.body = { data: { done: true } };
        const subject = { kind: 'newsletter-reader', id: reader.id };
        await enter(strapi, [{ action: 'newsletter-reader.struck', subject, before: { state: reader.state }, after: { state } }]);
      });
    }), // prettier-ignore

    /** From now on: what has left without the picture is not counted, and while it is off nothing is. */
    countOpens: answering(async (ctx: Context) => {
      const who = await member(ctx, SEND_NEWSLETTER);
      const { on } = parseRequest(countOpensSchema, ctx.request.body ?? {});
      await inTransaction(strapi, async (db) => {
        const before = await switchOpens(db, on);
        ctx.body = newsletterOverviewSchema.parse({ data: await viewOverview(db, who.may(SEND_NEWSLETTER)) });
        if (before === on) return;
        const subject = { kind: 'newsletter-opens', id: 'opens' };
        await enter(strapi, [{ action: 'newsletter-opens.switched', subject, before: { on: before }, after: { on } }]);
      });
    }),

    read: answering(async (ctx: Context) => {
      const who = await member(ctx, READ_NEWSLETTER, SEND_NEWSLETTER);
      await inTransaction(strapi, (db) => show(ctx, db, idOf(ctx), who));
    }),

    edit: answering(async (ctx: Context) => {
      const who = await member(ctx, SEND_NEWSLETTER);
      const { version, texts, deals, article } = parseRequest(editIssueSchema, ctx.request.body ?? {});
      const id = idOf(ctx);
      await inTransaction(strapi, async (db) => {
        const chosen = [...new Set(deals)];
        // Before anything is written: what is refused must not have been done in part.
        const known = await findIssue(db, id, { lock: true });
        if (!chosen.every((deal) => known.deals.includes(deal)))
          throw new NewsletterError('invalid', { field: 'deals' });
        const { before } = await moveSeen(db, id, 'edit', { version, by: who.id });
        await db.query('UPDATE audience_issues SET texts = $2::jsonb, deals = $3, article = $4 WHERE id = $1', [id, JSON.stringify(texts), chosen, article]);
        await show(ctx, db, id, who);
        const told = (issue: Pick<IssueRow, 'texts' | 'deals' | 'article'>) => ({ texts: issue.texts, deals: issue.deals, article: issue.article });
        await enter(strapi, [{ action: 'newsletter-issue.edited', subject: subjectOf(before), before: told(before), after: told({ texts, deals: chosen, article }) }]);
      });
    }), // prettier-ignore

    approve: move('approve', 'approved', letGo),
    stop: move('stop', 'stopped'),
    resume: move('resume', 'resumed', letGo),
    drop: move('drop', 'dropped'),

    preview: answering(async (ctx: Context) => {
      await member(ctx, READ_NEWSLETTER, SEND_NEWSLETTER);
      const { seen: _, ...segment } = parseRequest(previewIssueSchema, ctx.query);
      await inTransaction(strapi, async (db) => {
        const letter = sampleOf(await readContent(db, await findIssue(db, idOf(ctx))), segment);
        if (!letter) return void (ctx.body = issuePreviewSchema.parse({ data: { letter: null } }));
        const { subject, html, text } = renderMail('newsletter-weekly', segment.locale, letter, await readBrand(db));
        ctx.body = issuePreviewSchema.parse({ data: { letter: { subject, html, text } } });
      });
    }),

    /** To the person who asks, and to nobody else. */
    try: answering(async (ctx: Context) => {
      const who = await member(ctx, SEND_NEWSLETTER);
      const segment = parseRequest(segmentSchema, ctx.request.body ?? {});
      await inTransaction(strapi, async (db) => {
        const issue = await findIssue(db, idOf(ctx));
        const data = sampleOf(await readContent(db, issue), segment);
        if (!data) throw new NewsletterError('too-few');
        await queueMail(db, { to: who.email, kind: 'newsletter-weekly', locale: segment.locale, data });
        ctx.status = 202;
        ctx.body = { data: { to: who.email } };
        const after = { locale: segment.locale };
        await enter(strapi, [{ action: 'newsletter-issue.tried', subject: subjectOf(issue), before: null, after }]);
      });
    }),
  };
};
