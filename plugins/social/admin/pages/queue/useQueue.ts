import { useFetchClient } from '@strapi/admin/strapi-admin';
import { type Trouble, troubleOf } from '@sys/platform/panel';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Queue } from '../../../contracts/manager/queue.ts';

const EVERY_MS = 10_000;
export type View = keyof Queue['counts'];

/** A view of the queue, as far as it was read on, read again now and then while the page is in view. */
export function useQueue(view: View) {
  const { get } = useFetchClient();
  const [read, setRead] = useState<{ view: View; queue: Queue } | null>(null);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const asked = useRef(0);
  const pages = useRef(1);

  const page = useCallback(
    async (cursor: string | null): Promise<Queue> => {
      const params = { view, ...(cursor ? { cursor: encodeURIComponent(cursor) } : {}) };
      return (await get<Queue>('/social/queue', { params })).data;
    },
    [get, view],
  );
  const again = useCallback(async () => {
    const turn = ++asked.current;
    try {
      let queue = await page(null);
      for (let more = 1; more < pages.current && queue.next_cursor; more++) {
        const next = await page(queue.next_cursor);
        queue = { ...next, data: [...queue.data, ...next.data] };
      }
      // A newer question has been asked meanwhile.
      if (turn !== asked.current) return;
      setRead({ view, queue });
      setTrouble(null);
    } catch (error) {
      if (turn === asked.current) setTrouble(troubleOf(error));
    }
  }, [page, view]);

  useEffect(() => {
    pages.current = 1;
    void again();
    const timer = setInterval(() => document.visibilityState === 'visible' && void again(), EVERY_MS);
    return () => clearInterval(timer);
  }, [again]);

  const queue = read?.view === view ? read.queue : null;
  const more = () => {
    pages.current++;
    void again();
  };
  /** The counts are those of all views: they stay while another is read. */
  return { queue, counts: read?.queue.counts ?? null, trouble, again, more: queue?.next_cursor ? more : null };
}
