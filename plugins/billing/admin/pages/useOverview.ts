import { useFetchClient } from '@strapi/admin/strapi-admin';
import { useCallback, useEffect, useState } from 'react';
import type { BillingOverview } from '../../contracts/overview.ts';

const EVERY_MS = 15_000;

/** Subscriptions and events, read again now and then while the page is in view. */
export function useOverview() {
  const { get, post } = useFetchClient();
  const [overview, setOverview] = useState<BillingOverview | null>(null);
  const [failed, setFailed] = useState(false);

  const read = useCallback(async () => {
    try {
      setOverview((await get<{ data: BillingOverview }>('/billing/overview')).data.data);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [get]);

  useEffect(() => {
    void read();
    const timer = setInterval(() => document.visibilityState === 'visible' && void read(), EVERY_MS);
    return () => clearInterval(timer);
  }, [read]);

  const replay = async (id: string) => {
    await post(`/billing/events/${id}/replay`, {});
    await read();
  };
  return { overview, failed, replay };
}
