import { useFetchClient } from '@strapi/admin/strapi-admin';
import { useCallback, useEffect, useState } from 'react';
import type { JobList, JobOverview, JobState } from '../../contracts/index.ts';

const EVERY_MS = 5_000;

interface Shown {
  overview: JobOverview;
  list: JobList;
}

/** The figures and one list of jobs, read again every few seconds while the page is in view. */
export function useJobs(state: JobState) {
  const { get, post } = useFetchClient();
  const [shown, setShown] = useState<Shown | null>(null);
  const [failed, setFailed] = useState(false);

  const read = useCallback(async () => {
    try {
      const [overview, list] = await Promise.all([
        get<{ data: JobOverview }>('/platform/jobs'),
        get<JobList>(`/platform/jobs/${state}`),
      ]);
      setShown({ overview: overview.data.data, list: list.data });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [get, state]);

  useEffect(() => {
    void read();
    const timer = setInterval(() => document.visibilityState === 'visible' && void read(), EVERY_MS);
    return () => clearInterval(timer);
  }, [read]);

  const act = async (what: 'retry' | 'drop', ids: string[]) => {
    await post(`/platform/jobs/dead/${what}`, { ids });
    await read();
  };
  return { shown, failed, act };
}
