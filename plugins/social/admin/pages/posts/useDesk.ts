import { useFetchClient } from '@strapi/admin/strapi-admin';
import { useEffect, useRef, useState } from 'react';
import { useBlocker, useSearchParams } from 'react-router-dom';
import type { NewPost, Post } from '../../../contracts/manager/posts.ts';
import { useDeed } from '../../calls/useDeed.ts';
import { contentOf, draftOf, NOTHING, type DraftContent } from './draft.ts';

export interface Desk {
  title: string;
  template: NewPost['template'];
  at: string | null;
  zone: string;
  reviewAsked: boolean;
  content: DraftContent;
}

const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;
const ZONE = 'Africa/Casablanca';

const deskOf = ({ title, template, at, zone, reviewAsked, content }: Post): Desk => ({
  ...{ title, at: at?.slice(0, 16) ?? null, zone, reviewAsked },
  template: template?.id ?? null,
  content: draftOf(content),
});
const bodyOf = ({ content, ...rest }: Desk) => ({ ...rest, content: contentOf(content) });
const keyOf = (desk: Desk) => JSON.stringify(bodyOf(desk));

/**
 * A post as it is written: what stands on the desk, whether it is kept, and how it is. Nothing that was typed is lost: not
 * by leaving, not by a refusal, and not to what somebody else has kept meanwhile, which is shown beside it.
 */
export function useDesk(post: Post | null, onPost: (post: Post) => void) {
  const [params] = useSearchParams();
  const deed = useDeed();
  const { get } = useFetchClient();
  const [desk, setDesk] = useState<Desk>(() => {
    if (post) return deskOf(post);
    const at = params.get('at');
    return {
      ...{ title: '', zone: ZONE, reviewAsked: false, content: NOTHING },
      at: at !== null && LOCAL.test(at) ? at : null,
      template: params.get('template') as Desk['template'],
    };
  });
  // A new one with nothing in it is nothing to lose.
  const [kept, setKept] = useState(() => keyOf(desk));
  const [theirs, setTheirs] = useState<Post | null>(null);
  const [busy, setBusy] = useState(false);
  const wish = useRef(crypto.randomUUID());
  const dirty = keyOf(desk) !== kept;
  const leaving = useRef(false);
  const blocker = useBlocker(({ currentLocation, nextLocation }) => dirty && !leaving.current && currentLocation.pathname !== nextLocation.pathname); // prettier-ignore
  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);

  /** Keeps it; `version`: over what somebody else has kept. Null when it was not kept. */
  const save = async (version = post?.version): Promise<Post | null> => {
    setBusy(true);
    const body = bodyOf(desk);
    const outcome =
      post && version !== undefined
        ? await deed<Post>({ method: 'put', path: `/posts/${post.id}`, body: { ...body, version }, told: ['changed-meanwhile'] }) // prettier-ignore
        : await deed<Post>({ method: 'post', path: '/posts', body: { ...body, wish: wish.current } });
    setBusy(false);
    if (!outcome.ok) {
      if (outcome.code === 'changed-meanwhile') await lookAtTheirs();
      return null;
    }
    setKept(JSON.stringify(body));
    setTheirs(null);
    // The way to its own address is no leaving.
    leaving.current = true;
    onPost(outcome.data);
    setTimeout(() => (leaving.current = false));
    return outcome.data;
  };
  const lookAtTheirs = async () => {
    if (!post) return;
    const { data } = await get<{ data: Post }>(`/social/posts/${post.id}`);
    setTheirs(data.data);
  };
  /** Gives up what stands on the desk for what somebody else has kept. */
  const takeTheirs = () => {
    if (!theirs) return;
    const next = deskOf(theirs);
    setDesk(next);
    setKept(keyOf(next));
    onPost(theirs);
    setTheirs(null);
  };
  return { desk, setDesk, dirty, busy, save, theirs, setTheirs, takeTheirs, lookAtTheirs, blocker };
}
