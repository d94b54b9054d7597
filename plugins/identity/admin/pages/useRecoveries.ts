import { isFetchError, useFetchClient, useNotification } from '@strapi/admin/strapi-admin';
import { useCallback, useEffect, useState } from 'react';
import type { Recoveries, RecoveryErrorCode, ReviewedRecovery } from '../../contracts/recovery.ts';
import { REFUSALS } from './words.ts';

/** A page of the requests in a state; `open` are those that can still be decided. */
export function useRecoveries(status: string, page: number) {
  const { get } = useFetchClient();
  const [list, setList] = useState<Recoveries | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    get<Recoveries>('/identity/recoveries', { params: { status, page } })
      .then(({ data }) => {
        if (!wanted) return;
        setList(data);
        setFailed(false);
      })
      .catch(() => wanted && setFailed(true));
    return () => {
      wanted = false;
    };
  }, [get, status, page]);
  return { list, failed };
}

/** One request, and what is decided about it; a refusal is said in words, and the request shown as it is now. */
export function useRecovery(id: string) {
  const { get, post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [request, setRequest] = useState<ReviewedRecovery | null>(null);
  const [failed, setFailed] = useState(false);
  const read = useCallback(
    () =>
      get<{ data: ReviewedRecovery }>(`/identity/recoveries/${id}`)
        .then(({ data }) => setRequest(data.data))
        .catch(() => setFailed(true)),
    [get, id],
  );
  useEffect(() => {
    void read();
  }, [read]);

  /** Resolves to whether it was done. */
  const decide = async (action: string, body: { version: number; reason: string }): Promise<boolean> => {
    try {
      const { data } = await post<{ data: ReviewedRecovery }>(`/identity/recoveries/${id}/${action}`, body);
      setRequest(data.data);
      return true;
    } catch (error) {
      const code = isFetchError(error) ? codeOf(error.response?.data) : undefined;
      const message = (code && REFUSALS[code]) ?? 'L’action n’a pas abouti. Réessayez.';
      toggleNotification({ type: 'danger', message });
      await read();
      return false;
    }
  };
  return { request, failed, decide };
}

function codeOf(body: unknown): RecoveryErrorCode | undefined {
  return (body as { error?: { details?: { code?: RecoveryErrorCode } } } | undefined)?.error?.details?.code;
}
