import { isFetchError, useFetchClient, useNotification } from '@strapi/admin/strapi-admin';
import { useCallback, useEffect, useState } from 'react';
import type { CaseErrorCode, Queue, ReviewedCase } from '../../contracts/index.ts';
import { REFUSALS } from './words.ts';

export interface Filters {
  status: string;
  kind: string;
  risk: string;
  flag: string;
  waiting: string;
  mine: string;
  search: string;
}
export const NO_FILTERS: Filters = { status: 'open', kind: '', risk: '', flag: '', waiting: '', mine: '', search: '' };

/** A page of the queue that the filters leave. */
export function useQueue(filters: Filters, page: number) {
  const { get } = useFetchClient();
  const [queue, setQueue] = useState<Queue | null>(null);
  const [failed, setFailed] = useState(false);
  const read = useCallback(async () => {
    try {
      const given = Object.entries(filters).filter(([, value]) => value !== '');
      setQueue((await get<Queue>('/kyc/cases', { params: { ...Object.fromEntries(given), page } })).data);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [get, filters, page]);
  useEffect(() => {
    void read();
  }, [read]);
  return { queue, failed, read };
}

/** One case, and what is done to it; a refusal is said in words, and the case shown as it is now. */
export function useCase(id: string) {
  const { get, post, put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [dossier, setDossier] = useState<ReviewedCase | null>(null);
  const [failed, setFailed] = useState(false);
  const read = useCallback(
    () =>
      get<{ data: ReviewedCase }>(`/kyc/cases/${id}`)
        .then(({ data }) => setDossier(data.data))
        .catch(() => setFailed(true)),
    [get, id],
  );
  useEffect(() => {
    void read();
  }, [read]);

  /** Resolves to whether it was done. */
  const act = async (what: string, body: object, method: 'post' | 'put' = 'post'): Promise<boolean> => {
    try {
      const send = method === 'put' ? put : post;
      const { data } = await send<{ data: ReviewedCase }>(`/kyc/cases/${id}/${what}`, body);
      setDossier(data.data);
      return true;
    } catch (error) {
      const code = isFetchError(error) ? codeOf(error.response?.data) : undefined;
      const message = (code && REFUSALS[code]) ?? 'L’action n’a pas abouti. Réessayez.';
      toggleNotification({ type: 'danger', message });
      await read();
      return false;
    }
  };

  /** A document, marked with who looks and when. Its address is good once, for a minute, and for them alone. */
  const view = async (document: string): Promise<Blob> => {
    const { data } = await post<{ data: { url: string } }>(`/kyc/documents/${document}/view`, {});
    return (await get(data.data.url, { responseType: 'blob' })).data;
  };

  return { dossier, failed, act, view };
}

function codeOf(body: unknown): CaseErrorCode | undefined {
  return (body as { error?: { details?: { code?: CaseErrorCode } } } | undefined)?.error?.details?.code;
}
