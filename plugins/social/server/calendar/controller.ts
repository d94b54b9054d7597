import type { Core } from '@strapi/strapi';
import { answering, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { calendarQuerySchema, calendarResponseSchema } from '../../contracts/manager/calendar.ts';
import { addDays, conflictsOf, holidaysBetween, ramadansBetween } from '../../domain/calendar/index.ts';
import { instantOf, isZone, localOf } from '../../domain/schedule/zoned.ts';
import { SocialError } from '../errors.ts';
import { memberWith } from '../members.ts';
import { READ_POSTS } from '../permissions.ts';
import { viewCards } from '../posts/cards.ts';
import { timedPosts, untimedPosts } from './read.ts';

const MOST_DAYS = 62;

/** What is planned, day by day of a place. */
export const calendars = ({ strapi }: { strapi: Core.Strapi }) => ({
  show: answering(async (ctx: Context) => {
    await memberWith(strapi, ctx, READ_POSTS);
    const { from, to, zone, ...filters } = parseRequest(calendarQuerySchema, ctx.query);
    if (!isZone(zone)) throw new SocialError('invalid', { field: 'zone' });
    if (to < from || addDays(from, MOST_DAYS) <= to) throw new SocialError('invalid', { field: 'to' });
    const now = new Date();
    const midnight = (day: string) => instantOf(`${day}T00:00`, zone);
    ctx.body = await inTransaction(strapi, async (db) => {
      const { posts, more } = await timedPosts(db, filters, { from: midnight(from), before: midnight(addDays(to, 1)) });
      const [timed, untimed] = [await viewCards(db, posts, now), await viewCards(db, await untimedPosts(db, filters), now)]; // prettier-ignore
      return calendarResponseSchema.parse({
        data: {
          posts: timed.map((post) => ({ ...post, local: localOf(new Date(post.dueAt!), zone) })),
          untimed,
          holidays: holidaysBetween(from, to),
          ramadan: ramadansBetween(from, to),
          conflicts: conflictsOf(timed),
          more,
        },
      });
    });
  }),
});
