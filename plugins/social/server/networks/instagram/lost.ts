import { lostPublication } from '../../../domain/networks/instagram/lost.ts';
import type { Reconciled, Work } from '../network.ts';
import { asked, linkOf, listed, remoteOf, since } from './posts.ts';
import { status } from './questions.ts';

/** What became of a publication whose answer was lost: by reads alone. */
export async function reconcile(work: Work): Promise<Reconciled> {
  const { media, container } = remoteOf(work);
  if (media) return { kind: 'found', remote: work.remote, post: media, permalink: await linkOf(work, media) };
  if (!container) return { kind: 'absent' };
  const told = await asked(work, status(container));
  if (told.kind === 'failed') return { kind: 'unknown' };
  const state = told.data.status_code;
  const found = state === 'PUBLISHED' ? await listed(work, { since: since(work) }) : [];
  if (found === null) return { kind: 'unknown' };
  const lost = lostPublication(state, found, since(work), new Date());
  if (lost.kind !== 'found') return lost;
  const { id = null, permalink = null } = lost.seen ?? {};
  return { kind: 'found', remote: { ...work.remote, ...(id ? { media: id } : {}) }, post: id, permalink };
}
