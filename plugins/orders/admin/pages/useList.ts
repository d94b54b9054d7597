import { isFetchError, useFetchClient } from '@strapi/admin/strapi-admin';
import { useCallback, useEffect, useRef, useState } from 'react';

interface Page<Row> {
  data: Row[];
  next: string | null;
}

export type Trouble = 'denied' | 'failed' | null;

/** What stands in the way of a read: a super administrator may open each page, and sees nothing of money. */
export const troubleOf = (error: unknown): Trouble =>
  isFetchError(error) && error.status === 403 ? 'denied' : 'failed';

/** A list that is read page by page, each following the last row of the one before, which the server calls `last`. */
export function useList<Row>(path: string, filters: Record<string, string>, last: 'before' | 'after' = 'before') {
  const { get } = useFetchClient();
  const [list, setList] = useState<Page<Row> | null>(null);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const asked = useRef(0);
  const query = JSON.stringify(Object.entries(filters).filter(([, value]) => value !== ''));

  const read = useCallback(
    async (before: string | null) => {
      const turn = ++asked.current;
      const params = Object.fromEntries(JSON.parse(query) as [string, string][]);
      try {
        const { data } = await get<Page<Row>>(path, { params: { ...params, ...(before ? { [last]: before } : {}) } });
        // A newer question has been asked meanwhile.
        if (turn !== asked.current) return;
        setList((last) => (before && last ? { data: [...last.data, ...data.data], next: data.next } : data));
        setTrouble(null);
      } catch (error) {
        if (turn === asked.current) setTrouble(troubleOf(error));
      }
    },
    [get, last, path, query],
  );
  useEffect(() => {
    void read(null);
  }, [read]);
  return { list, trouble, again: () => read(null), more: () => read(list?.next ?? null) };
}
