import { isFetchError, useFetchClient, useNotification } from '@strapi/admin/strapi-admin';
import { refusalOf } from './words.ts';

/** Does something with money, and says whether it was done. */
export type Deed = (path: string, body: object, done: string) => Promise<boolean>;

/** `after` reads again what is shown, whatever came of it. */
export function useDeed(after: () => Promise<unknown>): Deed {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  return async (path, body, done) => {
    const outcome = await post(path, body).then(
      () => null,
      (error: unknown) => refusalOf(isFetchError(error) ? error.response?.data : undefined),
    );
    toggleNotification(outcome === null ? { type: 'success', message: done } : { type: 'danger', message: outcome });
    await after();
    return outcome === null;
  };
}
