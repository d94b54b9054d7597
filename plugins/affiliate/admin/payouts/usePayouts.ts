import { isFetchError, useFetchClient, useNotification } from '@strapi/admin/strapi-admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import { refusalOf } from './words.ts';

const BASE = '/affiliate/payouts';
export type Trouble = 'denied' | 'failed' | null;
const troubleOf = (error: unknown): Trouble => (isFetchError(error) && error.status === 403 ? 'denied' : 'failed');

/** What stands at one address, and how it is read again. */
export function useRead<Body>(path: string) {
  const { get } = useFetchClient();
  const [body, setBody] = useState<Body | null>(null);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const again = useCallback(
    () => get<Body>(BASE + path).then(({ data }) => setBody(data), (error: unknown) => setTrouble(troubleOf(error))), // prettier-ignore
    [get, path],
  );
  useEffect(() => void again(), [again]);
  return { body, trouble, again };
}

interface Page<Row> {
  data: Row[];
  next_cursor: string | null;
}

/** A list that is read page by page. */
export function usePages<Row>(path: string, filters: Record<string, string>) {
  const { get } = useFetchClient();
  const [list, setList] = useState<Page<Row> | null>(null);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const asked = useRef(0);
  const query = JSON.stringify(filters);
  const read = useCallback(
    async (cursor: string | null) => {
      const turn = ++asked.current;
      try {
        const params = { ...(JSON.parse(query) as Record<string, string>), ...(cursor ? { cursor } : {}) };
        const { data } = await get<Page<Row>>(BASE + path, { params });
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
  useEffect(() => void read(null), [read]);
  return { list, trouble, again: () => read(null), more: () => read(list?.next_cursor ?? null) };
}

/** Does something with money, and says whether it was done; what was answered, or null. */
export type Deed = <Body>(path: string, body: object, done: string) => Promise<Body | null>;

export function useDeed(): Deed {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  return async <Body>(path: string, body: object, done: string) => {
    try {
      const { data } = await post<Body>(BASE + path, body);
      toggleNotification({ type: 'success', message: done });
      return data;
    } catch (error) {
      toggleNotification({ type: 'danger', message: refusalOf(isFetchError(error) ? error.response?.data : undefined) }); // prettier-ignore
      return null;
    }
  };
}

/** Takes a file for the bank, which the trail keeps. */
export function useTake() {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  return async ({ id, name }: { id: string; name: string }, format: 'xml' | 'csv'): Promise<void> => {
    try {
      const { data } = await get<Blob>(`${BASE}/files/${id}/take`, { params: { format }, responseType: 'blob' });
      saveAs(data, `${name}.${format}`);
    } catch {
      const message = 'Le fichier n’est plus donné : la banque l’a déjà eu, ou un compte a changé depuis.';
      toggleNotification({ type: 'danger', message });
    }
  };
}

/** Hands a file to the person, as the browser does with a download. */
function saveAs(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
