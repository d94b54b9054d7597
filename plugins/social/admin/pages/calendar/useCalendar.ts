import { isFetchError, useFetchClient } from '@strapi/admin/strapi-admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Calendar } from '../../../contracts/manager/calendar.ts';
import { shownDays, type Address } from './address.ts';

/** Others plan as well. */
const EVERY_MS = 30_000;
type Trouble = 'denied' | 'failed' | null;

/** What the address shows, read again now and then while the page is in view. */
export function useCalendar({ view, day, zone, filters }: Address) {
  const { get } = useFetchClient();
  const [calendar, setCalendar] = useState<Calendar | null>(null);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const asked = useRef(0);
  const days = shownDays(view, day);
  // The client writes them into the address as they are.
  const chosen = Object.entries({ ...filters, zone }).flatMap(([name, value]) =>
    value === '' ? [] : [[name, encodeURIComponent(value)]],
  );
  const query = JSON.stringify({ ...Object.fromEntries(chosen), from: days[0], to: days.at(-1) });

  const read = useCallback(async () => {
    const turn = ++asked.current;
    try {
      const { data } = await get<{ data: Calendar }>('/social/calendar', { params: JSON.parse(query) as object });
      // A newer question has been asked meanwhile, or the calendar was changed here.
      if (turn !== asked.current) return;
      setCalendar(data.data);
      setTrouble(null);
    } catch (error) {
      if (turn === asked.current) setTrouble(isFetchError(error) && error.status === 403 ? 'denied' : 'failed');
    }
  }, [get, query]);

  useEffect(() => {
    void read();
    const timer = setInterval(() => document.visibilityState === 'visible' && void read(), EVERY_MS);
    return () => clearInterval(timer);
  }, [read]);

  /** Changes what is shown by what is known already: an answer that is on its way knows less, and is passed over. */
  const amend = useCallback((change: (shown: Calendar) => Calendar) => {
    asked.current++;
    setCalendar((shown) => shown && change(shown));
  }, []);
  return { calendar, trouble, days, read, amend };
}
