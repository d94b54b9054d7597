import type { Vendor } from '@sys/config/consent';

declare module '#app' {
  interface NuxtPayload {
    /** Whose tags there are; not there when there are none. The same on every page, whoever reads it. */
    tags?: Vendor[];
  }
}

export default defineNuxtPlugin((nuxtApp) => {
  const { tags } = nuxtApp.ssrContext!.event.context;
  if (tags) nuxtApp.payload.tags = tags;
});
