import { isFetchError, useFetchClient } from '@strapi/admin/strapi-admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { FraudReview, FraudReviews } from '../../../contracts/reviews.ts';

export type Trouble = 'denied' | 'failed' | null;

/** What stands in the way of a read: a super administrator may open each page, and sees nothing of money. */
export const troubleOf = (error: unknown): Trouble =>
  isFetchError(error) && error.status === 403 ? 'denied' : 'failed';

/** The commissions of a view, page by page. */
export function useReviews(view: string) {
  const { get } = useFetchClient();
  const [rows, setRows] = useState<FraudReview[] | null>(null);
  const [next, setNext] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const asked = useRef(0);

  const read = useCallback(
    async (cursor: string | null) => {
      const turn = ++asked.current;
      try {
        const { data } = await get<FraudReviews>('/affiliate/reviews', { params: { view, ...(cursor ? { cursor } : {}) } }); // prettier-ignore
        // A newer question has been asked meanwhile.
        if (turn !== asked.current) return;
        setRows((known) => (cursor && known ? [...known, ...data.data] : data.data));
        setNext(data.next_cursor);
        setTrouble(null);
      } catch (error) {
        if (turn === asked.current) setTrouble(troubleOf(error));
      }
    },
    [get, view],
  );
  useEffect(() => {
    void read(null);
  }, [read]);
  return { rows, trouble, again: () => read(null), more: next ? () => void read(next) : null };
}
