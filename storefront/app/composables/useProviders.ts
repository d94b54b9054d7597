import type { Provider } from '@sys/identity/domain';

declare module '#app' {
  interface NuxtPayload {
    providers?: readonly Provider[];
  }
}

/** With whom people can sign in: told with the page that asks, and asked for by one that is opened in place of another. */
export function useProviders(): Ref<readonly Provider[]> {
  const { payload, ssrContext } = useNuxtApp();
  payload.providers ??= ssrContext?.event.context.providers;
  const providers = shallowRef<readonly Provider[]>(payload.providers ?? []);
  onMounted(async () => {
    if (payload.providers) return;
    const answer = await $fetch<{ data: Provider[] }>('/api/session/providers').catch(() => null);
    if (answer) providers.value = payload.providers = answer.data;
  });
  return providers;
}
