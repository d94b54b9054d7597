import { isFetchError, useFetchClient } from '@strapi/admin/strapi-admin';
import { useCallback, useEffect, useRef, useState } from 'react';

/** What stands in the way of a read. */
export type Trouble = 'denied' | 'missing' | 'failed' | null;
const STATUS: Record<number, Trouble> = { 403: 'denied', 404: 'missing' };
export const troubleOf = (error: unknown): Trouble => (isFetchError(error) && STATUS[error.status ?? 0]) || 'failed';

/** What stands at one address of the admin’s own API, and how it is read again; null: nothing is read. */
export function useRead<Data>(path: string | null) {
  const { get } = useFetchClient();
  const [data, setData] = useState<Data | null>(null);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const asked = useRef(0);
  const again = useCallback(async () => {
    if (path === null) return;
    const turn = ++asked.current;
    try {
      const { data: body } = await get<{ data: Data }>(path);
      if (turn !== asked.current) return;
      setData(body.data);
      setTrouble(null);
    } catch (error) {
      if (turn === asked.current) setTrouble(troubleOf(error));
    }
  }, [get, path]);
  useEffect(() => {
    void again();
  }, [again]);
  /** What is known by another way; a read that is under way is not waited for. */
  const put = useCallback((known: Data) => {
    asked.current++;
    setData(known);
  }, []);
  return { data, trouble, again, put };
}
