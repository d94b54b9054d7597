import { createHash } from 'node:crypto';
import type { PostRow } from './rows.ts';

export type PostDeed = 'created' | 'edited' | 'submitted' | 'planned' | 'approved' | 'refused' | 'recalled' | 'moved' | 'dropped' | 'copied'; // prettier-ignore

/** What the trail keeps of a post: where it stands, and by its fingerprint which words those were. */
const told = ({ state, title, at, zone, reviewAsked, publication, note, content, parts }: PostRow) => ({
  ...{ state, title, at, zone, reviewAsked, note },
  publication: publication && `pub_${publication}`,
  parts: parts.map(({ account, format }) => ({ account: `acc_${account}`, format })),
  content: createHash('sha256').update(JSON.stringify(content)).digest('hex'),
});

export const postDeed = (done: PostDeed, after: PostRow, before: PostRow | null = null) => ({
  action: `social.post.${done}`,
  subject: { kind: 'social-post', id: `pst_${after.id}`, name: after.title },
  before: before && told(before),
  after: told(after),
});
