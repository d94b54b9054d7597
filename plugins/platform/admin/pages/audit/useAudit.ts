import { useFetchClient } from '@strapi/admin/strapi-admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AuditList, AuditRow, AuditState } from '../../../contracts/index.ts';

/** What the list is narrowed by; an empty text does not narrow. */
export interface Filters {
  actor: string;
  action: string;
  kind: string;
  id: string;
  from: string;
  to: string;
}
export const NO_FILTERS: Filters = { actor: '', action: '', kind: '', id: '', from: '', to: '' };

const CHECKING_MS = 2_000;

export function paramsOf({ kind, id, ...rest }: Filters): Record<string, string> {
  const subject = kind && id.trim() ? `${kind}:${id.trim()}` : kind;
  return Object.fromEntries(Object.entries({ ...rest, subject }).filter(([, value]) => value !== ''));
}

/** The rows that the filters leave, page by page, newest first. */
export function useRows(filters: Filters) {
  const { get } = useFetchClient();
  const [rows, setRows] = useState<AuditRow[] | null>(null);
  const [nextAfter, setNextAfter] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  // An answer to older filters comes too late.
  const turn = useRef(0);

  const read = useCallback(
    async (after: number | null) => {
      const mine = (turn.current += 1);
      try {
        const params = { ...paramsOf(filters), ...(after === null ? {} : { after }) };
        const { data } = await get<AuditList>('/platform/audit', { params });
        if (mine !== turn.current) return;
        setRows((known) => (after === null ? data.data : [...(known ?? []), ...data.data]));
        setNextAfter(data.nextAfter);
        setFailed(false);
      } catch {
        if (mine === turn.current) setFailed(true);
      }
    },
    [get, filters],
  );

  useEffect(() => {
    void read(null);
  }, [read]);
  return { rows, failed, more: nextAfter === null ? null : () => read(nextAfter) };
}

/** The state of the chain, read again while a check is under way. */
export function useTrailState() {
  const { get, post } = useFetchClient();
  const [state, setState] = useState<AuditState | null>(null);
  const [failed, setFailed] = useState(false);
  const read = useCallback(
    () =>
      get<{ data: AuditState }>('/platform/audit/state')
        .then(({ data }) => setState(data.data))
        .catch(() => setFailed(true)),
    [get],
  );
  useEffect(() => {
    void read();
  }, [read]);
  const checking = state?.checking ?? false;
  useEffect(() => {
    if (!checking) return;
    const timer = setInterval(() => void read(), CHECKING_MS);
    return () => clearInterval(timer);
  }, [checking, read]);
  const check = async () => {
    await post('/platform/audit/check', {});
    await read();
  };
  return { state, failed, check };
}
