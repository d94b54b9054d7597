import { type Feature, staffRoute } from '@sys/platform/services';
import { posts as controller } from './controller.ts';
import { followPosts } from './follow.ts';

/** What the house publishes: written, reviewed by a second person, planned. */
export const posts: Feature = {
  controllers: { posts: controller },
  staff: [
    staffRoute('GET', '/posts', 'posts.list'),
    staffRoute('POST', '/posts', 'posts.create'),
    staffRoute('POST', '/posts/preview', 'posts.preview'),
    staffRoute('GET', '/posts/:id', 'posts.show'),
    staffRoute('PUT', '/posts/:id', 'posts.edit'),
    staffRoute('PUT', '/posts/:id/time', 'posts.time'),
    staffRoute('POST', '/posts/:id/submit', 'posts.submit'),
    staffRoute('POST', '/posts/:id/approve', 'posts.approve'),
    staffRoute('POST', '/posts/:id/refuse', 'posts.refuse'),
    staffRoute('POST', '/posts/:id/recall', 'posts.recall'),
    staffRoute('POST', '/posts/:id/drop', 'posts.drop'),
    staffRoute('POST', '/posts/:id/copy', 'posts.copy'),
  ],
  follow: (_, jobs) => followPosts(jobs),
};
