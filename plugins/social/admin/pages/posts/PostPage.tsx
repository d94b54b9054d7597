import { Layouts, Page } from '@strapi/admin/strapi-admin';
import { Shown, useRead } from '@sys/platform/panel';
import { useRef } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import type { Post } from '../../../contracts/manager/posts.ts';
import { READ_POSTS } from '../../permissions.ts';
import { Composer } from './Composer.tsx';
import { PostView } from './PostView.tsx';

const NEW = 'new';

/** One post: on the desk as long as it is written, then as it is reviewed, leaves and has left. */
export function PostPage() {
  const { id = NEW } = useParams();
  const navigate = useNavigate();
  // What was new a moment ago stays on the desk as it is: whoever writes it may be typing.
  const born = useRef<string | null>(null);
  const keep = (post: Post) => {
    born.current = post.id;
    void navigate(`/plugins/social/posts/${post.id}`, { replace: true });
  };
  return (
    <Page.Protect permissions={READ_POSTS}>
      <Page.Title>Publication</Page.Title>
      <OnePost key={id === born.current ? NEW : id} id={id} onBorn={keep} />
    </Page.Protect>
  );
}

function OnePost({ id, onBorn }: { id: string; onBorn: (post: Post) => void }) {
  const { data: post, trouble, again, put } = useRead<Post>(id === NEW ? null : `/social/posts/${id}`);
  const keep = (next: Post) => {
    put(next);
    if (id === NEW) onBorn(next);
  };
  const onDesk = id === NEW || (post !== null && post.state === 'draft' && post.may.edit);
  if (onDesk) return <Composer post={post} onPost={keep} />;
  return (
    <Shown data={post} trouble={trouble}>
      {(known) => (
        <>
          {trouble !== null && <Layouts.Content>Les dernières nouvelles n’ont pas pu être lues.</Layouts.Content>}
          <PostView post={known} onPost={keep} again={again} />
        </>
      )}
    </Shown>
  );
}
