import type { Vendor } from '@sys/config/consent';
import type { NuxtApp } from '#app';
import { h, render } from 'vue';
import type { RouteLocationNormalizedLoaded, Router } from 'vue-router';
import type { TagEvent } from '~/utils/tag-events';
import ConsentAsked from '~/components/consent/ConsentAsked.vue';
import { forgetTags } from './forget';
import { TagFrame, type PlacedEvent } from './frame';

const CLICK_SECONDS = 28 * 86_400;

/**
 * Asks where it was not answered, and tells the tags that are allowed what happens on the pages that may be known. `early`
 * is what happened before; `search` is the query with which somebody came.
 */
export function startConsent(
  nuxtApp: NuxtApp & { payload: { tags: Vendor[] } },
  { early, search }: { early: TagEvent[]; search: string },
): void {
  const { tags: all } = nuxtApp.payload;
  const router = nuxtApp.$router as Router;
  // What the browser runs so is done when it returns.
  const consent = nuxtApp.runWithContext(() => useConsent()) as ReturnType<typeof useConsent>;
  const checkout = nuxtApp.runWithContext(() => useLocalePath()('commande')) as string;
  const { choice, asking, look, choose } = consent;
  const landed = { path: router.currentRoute.value.path, query: adQuery(search) };
  /** What happened on the page that is open: told to who is allowed while it still is. */
  let here: PlacedEvent[] = [];
  let frame: TagFrame | null = null;
  let open: readonly Vendor[] = [];

  const allowed = () => allowedVendors(choice.value, all, { now: Date.now() / 1000, gpc: asksNotToBeFollowed() });
  const tell = (event: PlacedEvent, vendors: readonly Vendor[]) => {
    const heard = vendors.filter((name) => event.only?.includes(name) ?? true);
    // Where there is nothing to tell nothing is loaded: on pages of people’s own, as a rule.
    if (heard.length > 0) (frame ??= new TagFrame()).tell(heard, event);
  };

  function happened(event: TagEvent): void {
    const path = pathOf(event, router.currentRoute.value);
    if (path === null) return;
    const placed: PlacedEvent = { ...event, currency: 'MAD', id: event.id ?? crypto.randomUUID(), path };
    here.push(placed);
    tell(placed, open);
  }

  function pathOf({ name }: TagEvent, { meta, path }: RouteLocationNormalizedLoaded): string | null {
    // Where it is told the page names the order: others know it as that of ordering.
    if (name === 'Purchase') return checkout;
    const shown = taggedPath(meta.base, path);
    return shown === null ? null : shown + (path === landed.path ? landed.query : '');
  }

  /** Brings what runs in line with what is allowed. */
  function settle(): void {
    const now = allowed();
    const fresh = now.filter((name) => !open.includes(name));
    const gone = open.filter((name) => !now.includes(name));
    if (fresh.length === 0 && gone.length === 0) return;
    frame?.end();
    frame = null;
    open = now;
    if (gone.length > 0) forgetTags(all.filter((name) => !now.includes(name)));
    if (now.includes('tiktok')) keepClick(landed.query);
    for (const event of here) tell(event, fresh);
  }

  look();
  happened({ name: 'PageView' });
  for (const event of early) happened(event);
  takeTagEvents(happened);
  settle();
  watch(choice, settle);
  router.afterEach((to, from) => {
    if (to.path === from.path) return;
    here = [];
    happened({ name: 'PageView' });
  });

  // A refusal that could not be put on record is told again.
  if (choice.value?.recorded === false) void choose(choice.value, 'banner');
  if (!choice.value && !asksNotToBeFollowed()) asking.value = 'banner';
  const place = document.createElement('div');
  document.body.prepend(place);
  const asked = h(ConsentAsked);
  asked.appContext = nuxtApp.vueApp._context;
  render(asked, place);

  document.addEventListener('click', (event) => {
    if (!(event.target as Element).closest?.('[data-cookies]')) return;
    event.preventDefault();
    asking.value = 'settings';
  }, true); // prettier-ignore
}

/** TikTok’s own script reads it from the address, and the server from here. */
function keepClick(query: string): void {
  const click = new URLSearchParams(query).get('ttclid');
  if (!click) return;
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `ttclid=${encodeURIComponent(click)}; Path=/; Max-Age=${CLICK_SECONDS}; SameSite=Lax${secure}`;
}
