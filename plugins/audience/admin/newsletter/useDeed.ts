import { isFetchError, useFetchClient, useNotification } from '@strapi/admin/strapi-admin';
import { sayRefusal } from './words.ts';

type Outcome<Data> = { ok: true; data: Data } | { ok: false; code: string | undefined };
interface Wish {
  method: 'post' | 'put';
  /** Below /audience/newsletter. */
  path: string;
  body?: object;
  /** What is said when it is done; nothing without it. */
  done?: string;
}

/** Does something of the newsletter and says what came of it. */
export function useDeed() {
  const client = useFetchClient();
  const { toggleNotification } = useNotification();
  return async <Data>({ method, path, body = {}, done }: Wish): Promise<Outcome<Data>> => {
    try {
      const { data: answer } = await client[method]<{ data: Data }>(`/audience/newsletter${path}`, body);
      if (done !== undefined) toggleNotification({ type: 'success', message: done });
      return { ok: true, data: answer.data };
    } catch (error) {
      const failed = isFetchError(error) ? error : null;
      const { code } = (failed?.response?.data as { error?: { details?: { code?: string } } } | undefined)?.error?.details ?? {}; // prettier-ignore
      toggleNotification({ type: 'danger', message: sayRefusal({ status: failed?.status, code }) });
      return { ok: false, code };
    }
  };
}
