import { isFetchError, useFetchClient, useNotification } from '@strapi/admin/strapi-admin';
import { readRefusal, sayRefusal, type Refusal } from '../words/refusals.ts';

type Outcome<Data> = { ok: true; data: Data } | { ok: false; code: string | undefined; problems: unknown };
export interface Wish {
  method: 'post' | 'put' | 'del';
  /** Below /social. */
  path: string;
  body?: object;
  /** What is said when it is done; nothing without it. */
  done?: string;
  /** Codes that whoever asked tells of themselves. */
  told?: readonly string[];
}
export type Deed = <Data>(wish: Wish) => Promise<Outcome<Data>>;

/** Does something of /social and says what came of it. */
export function useDeed(): Deed {
  const client = useFetchClient();
  const { toggleNotification } = useNotification();
  return async <Data>({ method, path, body = {}, done, told = [] }: Wish): Promise<Outcome<Data>> => {
    const address = `/social${path}`;
    try {
      const { data: answer } = await (method === 'del'
        ? client.del<{ data: Data }>(address)
        : client[method]<{ data: Data }>(address, body));
      if (done !== undefined) toggleNotification({ type: 'success', message: done });
      return { ok: true, data: answer.data };
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.code === undefined || !told.includes(refusal.code))
        toggleNotification({ type: 'danger', message: sayRefusal(refusal) });
      return { ok: false, code: refusal.code, problems: refusal.problems };
    }
  };
}

const refusalOf = (error: unknown): Refusal =>
  isFetchError(error) ? { status: error.status, ...readRefusal(error.response?.data) } : {};
