import type { TagEvent } from '~/utils/tag-events';

/** Where there are tags of others: what happens is kept until the page is still, and who asks for consent is fetched then. */
export default defineNuxtPlugin((nuxtApp) => {
  const { tags } = nuxtApp.payload;
  if (!tags) return;
  const early: TagEvent[] = [];
  const { search } = location;
  takeTagEvents((event) => early.push(event));
  onNuxtReady(async () => {
    const { startConsent } = await import('~/consent/start');
    startConsent(nuxtApp as typeof nuxtApp & { payload: { tags: typeof tags } }, { early, search });
  });
});
