import { isFetchError, useFetchClient, useNotification } from '@strapi/admin/strapi-admin';
import { refusalOf } from './words.ts';

/** Does something that is written down, and says whether it was done. */
export type Deed = (method: 'post' | 'put', path: string, body: object, done: string) => Promise<boolean>;

/** `after` reads again what is shown, whatever came of it. */
export function useDeed(after: () => Promise<unknown>): Deed {
  const client = useFetchClient();
  const { toggleNotification } = useNotification();
  return async (method, path, body, done) => {
    const outcome = await client[method](path, body).then(
      () => null,
      (error: unknown) => refusalOf(isFetchError(error) ? error.response?.data : undefined),
    );
    toggleNotification(outcome === null ? { type: 'success', message: done } : { type: 'danger', message: outcome });
    await after();
    return outcome === null;
  };
}
