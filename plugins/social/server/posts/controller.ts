import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import type { Member } from '@sys/identity/services';
import { answering, enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import { postId } from '../../contracts/common.ts';
import {
  editPostSchema,
  movePostSchema,
  newPostSchema,
  postPreviewResponseSchema,
  postPreviewSchema,
  postResponseSchema,
  postsQuerySchema,
  postsResponseSchema,
  refusePostSchema,
  versionSchema,
} from '../../contracts/manager/posts.ts';
import { SocialError } from '../errors.ts';
import { memberWith } from '../members.ts';
import { APPROVE_POSTS, READ_POSTS, WRITE_POSTS } from '../permissions.ts';
import { viewPreview } from '../publications/preview.ts';
import { approvePost, dropPost, recallPost, refusePost, retimePost, submitPost } from './acts.ts';
import { viewCards } from './cards.ts';
import { copyPost } from './copy.ts';
import { postDeed, type PostDeed } from './deeds.ts';
import { drawPost, wishOf } from './draw.ts';
import { listPosts } from './list.ts';
import { findPost, holdPost, type PostRow } from './rows.ts';
import { tellWaiting } from './tell.ts';
import { viewPost } from './view.ts';
import { insertPost, rewritePost } from './write.ts';

const nothing = z.strictObject({});

/** The number in `pst_17`; of anything else there is no post. */
function named(ctx: Context): string {
  const read = postId.safeParse((ctx.params as { id?: unknown }).id);
  if (!read.success) throw new SocialError('no-post');
  return read.data.slice('pst_'.length);
}

/** What the house publishes. What the roles of the staff let them do is asked here, at each request. */
export const posts = ({ strapi }: { strapi: Core.Strapi }) => {
  const answer = async (ctx: Context, db: Querier, row: PostRow, member: Member, now: Date) => {
    ctx.body = postResponseSchema.parse({ data: await viewPost(db, row, member, now) });
  };
  /** One change of a post that somebody has read, with its row in the trail, which comes last. */
  const change = <Body extends { version: number }>(
    right: string,
    schema: z.ZodType<Body>,
    work: (db: Querier, row: PostRow, given: { member: Member; body: Body; now: Date }) => Promise<PostDeed>,
  ) =>
    answering(async (ctx: Context) => {
      const member = await memberWith(strapi, ctx, right);
      const id = named(ctx);
      const body = parseRequest(schema, ctx.request.body ?? {});
      const now = new Date();
      await inTransaction(strapi, async (db) => {
        const before = await holdPost(db, id, body.version);
        const done = await work(db, before, { member, body, now });
        const after = await findPost(db, id);
        if (done === 'submitted') await tellWaiting(db, after, member);
        await answer(ctx, db, after, member, now);
        await enter(strapi, [postDeed(done, after, before)]);
      });
    });

  return {
    list: answering(async (ctx: Context) => {
      await memberWith(strapi, ctx, READ_POSTS);
      const query = parseRequest(postsQuerySchema, ctx.query);
      ctx.body = await inTransaction(strapi, async (db) => {
        const { posts: rows, next } = await listPosts(db, query);
        const data = await viewCards(db, rows, new Date());
        return postsResponseSchema.parse({ data, has_more: next !== null, next_cursor: next });
      });
    }),

    show: answering(async (ctx: Context) => {
      const member = await memberWith(strapi, ctx, READ_POSTS);
      parseRequest(nothing, ctx.query);
      await inTransaction(strapi, async (db) => answer(ctx, db, await findPost(db, named(ctx)), member, new Date()));
    }),

    create: answering(async (ctx: Context) => {
      const member = await memberWith(strapi, ctx, WRITE_POSTS);
      const wanted = parseRequest(newPostSchema, ctx.request.body ?? {});
      await inTransaction(strapi, async (db) => {
        const { id, made } = await insertPost(db, wanted, member.id);
        const row = await findPost(db, id);
        await answer(ctx, db, row, member, new Date());
        ctx.status = made ? 201 : 200;
        if (made) await enter(strapi, [postDeed('created', row)]);
      });
    }),

    copy: answering(async (ctx: Context) => {
      const member = await memberWith(strapi, ctx, WRITE_POSTS);
      const { version } = parseRequest(versionSchema, ctx.request.body ?? {});
      await inTransaction(strapi, async (db) => {
        const row = await findPost(db, await copyPost(db, await holdPost(db, named(ctx), version), member.id));
        await answer(ctx, db, row, member, new Date());
        ctx.status = 201;
        await enter(strapi, [postDeed('copied', row)]);
      });
    }),

    preview: answering(async (ctx: Context) => {
      await memberWith(strapi, ctx, READ_POSTS);
      const { post, content } = parseRequest(postPreviewSchema, ctx.request.body ?? {});
      const now = new Date();
      const deliveries = await inTransaction(strapi, async (db) => {
        const wish = post === null ? null : wishOf(await findPost(db, post.slice('pst_'.length)));
        const { parts } = await drawPost(db, { content, wish }, now, { previewed: true });
        return parts.map(({ delivery, part }) => viewPreview(part, content.parts[delivery - 1]!.options.mode, now));
      });
      ctx.body = postPreviewResponseSchema.parse({ data: { deliveries } });
    }),

    edit: change(WRITE_POSTS, editPostSchema, async (db, row, { body: { version: _, ...written } }) => {
      await rewritePost(db, row, written);
      return 'edited';
    }),
    submit: change(WRITE_POSTS, versionSchema, (db, row, { member, now }) => submitPost(db, row, member, now)),
    approve: change(APPROVE_POSTS, versionSchema, async (db, row, { member, now }) => {
      await approvePost(db, row, member, now);
      return 'approved';
    }),
    refuse: change(APPROVE_POSTS, refusePostSchema, async (db, row, { member, body, now }) => {
      await refusePost(db, row, member, body.note, now);
      return 'refused';
    }),
    recall: change(WRITE_POSTS, versionSchema, async (db, row) => {
      await recallPost(db, row);
      return 'recalled';
    }),
    drop: change(WRITE_POSTS, versionSchema, async (db, row) => {
      await dropPost(db, row);
      return 'dropped';
    }),
    time: change(WRITE_POSTS, movePostSchema, async (db, row, { body, now }) => {
      await retimePost(db, row, body, now);
      return 'moved';
    }),
  };
};
