import { useFetchClient } from '@strapi/admin/strapi-admin';
import { useEffect, useRef, useState } from 'react';
import type { PostContent } from '../../../contracts/manager/posts.ts';
import type { PreviewPart } from '../../../contracts/preview.ts';

/** Nobody types faster than this for long, in milliseconds. */
const A_BREATH = 400;

/** What each network would be sent, asked for when who writes stops for a moment; the last answer stays until the next. */
export function usePreview(post: string | null, content: PostContent) {
  const { post: ask } = useFetchClient();
  const [parts, setParts] = useState<PreviewPart[]>([]);
  const [failed, setFailed] = useState(false);
  const asked = useRef(0);
  const body = JSON.stringify({ post, content });
  const empty = content.parts.length === 0;
  useEffect(() => {
    const turn = ++asked.current;
    if (empty) {
      setParts([]);
      return;
    }
    const timer = setTimeout(() => {
      ask<{ data: { deliveries: PreviewPart[] } }>('/social/posts/preview', JSON.parse(body)).then(
        ({ data }) => {
          if (turn !== asked.current) return;
          setParts(data.data.deliveries);
          setFailed(false);
        },
        () => turn === asked.current && setFailed(true),
      );
    }, A_BREATH);
    return () => clearTimeout(timer);
  }, [ask, body, empty]);
  return { parts, failed };
}
