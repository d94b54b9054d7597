import { useFetchClient } from '@strapi/admin/strapi-admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import { troubleOf, type Trouble } from './useRead.ts';

interface List<Row> {
  data: Row[];
  next_cursor: string | null;
}

/** A list at one address of the admin’s own API, read page by page; filters that are empty are left out. */
export function useList<Row>(path: string, filters: Record<string, string>) {
  const { get } = useFetchClient();
  const [list, setList] = useState<List<Row> | null>(null);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const asked = useRef(0);
  const query = JSON.stringify(Object.entries(filters).filter(([, value]) => value !== ''));
  const read = useCallback(
    async (cursor: string | null) => {
      const turn = ++asked.current;
      // The client writes them into the address as they are.
      const named = (JSON.parse(query) as [string, string][]).map(([name, value]) => [name, encodeURIComponent(value)]);
      const params = { ...(Object.fromEntries(named) as Record<string, string>), ...(cursor ? { cursor } : {}) };
      try {
        const { data } = await get<List<Row>>(path, { params });
        // A newer question has been asked meanwhile.
        if (turn !== asked.current) return;
        setList((last) => (cursor && last ? { ...data, data: [...last.data, ...data.data] } : data));
        setTrouble(null);
      } catch (error) {
        if (turn === asked.current) setTrouble(troubleOf(error));
      }
    },
    [get, path, query],
  );
  useEffect(() => {
    void read(null);
  }, [read]);
  const more = list?.next_cursor ? () => void read(list.next_cursor) : null;
  return { rows: list?.data ?? null, trouble, again: () => read(null), more };
}
