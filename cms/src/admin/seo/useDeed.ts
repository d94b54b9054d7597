import { isFetchError, useFetchClient, useNotification } from '@strapi/admin/strapi-admin';

/** Field and reason, as the guard of redirections says them. */
export type Problems = Record<string, string>;

interface Refused {
  error?: { message?: string; details?: { errors?: { path: string[]; message: string }[] } };
}

/** Does something of /seo. Resolves to what was answered, or to what is wrong with it, by field; says the rest itself. */
export function useDeed() {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  return async <Data>(
    path: string,
    body: object,
    done?: (data: Data) => string,
  ): Promise<{ data: Data } | { problems: Problems }> => {
    try {
      const { data: answer } = await post<{ data: Data }>(`/seo${path}`, body);
      if (done) toggleNotification({ type: 'success', message: done(answer.data) });
      return { data: answer.data };
    } catch (error) {
      const { error: refused } =
        (isFetchError(error) ? (error.response?.data as Refused | undefined) : undefined) ?? {};
      const problems = Object.fromEntries(
        (refused?.details?.errors ?? []).map((each) => [each.path.join('.'), each.message]),
      );
      if (Object.keys(problems).length === 0)
        toggleNotification({
          type: 'danger',
          message: refused?.message ?? 'Cela n’a pas pu être fait. Réessayez dans un instant.',
        });
      return { problems };
    }
  };
}
