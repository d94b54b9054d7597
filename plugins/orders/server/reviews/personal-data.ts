import type { Core } from '@strapi/strapi';
import type { PersonalData } from '@sys/identity/services';
import { enqueue, inTransaction, type Jobs } from '@sys/platform/services';
import { together } from '../together.ts';
import { findReviews } from './rows.ts';
import { removeReview } from './write.ts';

const REMOVE = 'orders.reviews.remove';

/** What people say of what they bought goes with their account: it is their words, and their pictures. */
export const reviewsOfPeople: PersonalData = {
  name: 'reviews',
  async read(db, user) {
    const reviews = await findReviews(db, 'WHERE o.user_id = $1 ORDER BY o.id', [user]);
    return reviews.map(({ rating, title, body, state, rejection, reply, postedAt, pictures }) => ({
      ...{ rating, title, body, state, rejection, reply, postedAt },
      pictures: pictures.map(({ url }) => url),
    }));
  },
  // Documents and files cannot be removed in the transaction of the erasure; the job is planned in it.
  async erase(db, user) {
    const reviews = await findReviews(db, 'WHERE o.user_id = $1 ORDER BY o.id', [user]);
    for (const { id } of reviews) await enqueue(db, { task: REMOVE, payload: { review: id } });
  },
};

/** Registers the removal of what a deleted account has said; one that is gone already is done. */
export function removeReviews(strapi: Core.Strapi, jobs: Pick<Jobs, 'task'>): void {
  jobs.task<{ review: string }>(REMOVE, async ({ review: id }) => {
    const found = await inTransaction(strapi, (db) => findReviews(db, 'WHERE o.review = $1', [id]));
    for (const review of found) await together(strapi, () => removeReview(strapi, review));
  });
}
