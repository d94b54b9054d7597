/**
 * Links are plain `<a href>`: they work before, and without, JavaScript, and cost the page nothing to
 * render or to wake. Here is what JavaScript adds to all of them, in parts of the page that sleep too:
 * a page of ours changes in place, and its code is fetched when somebody reaches for the link.
 */
export default defineNuxtPlugin((nuxtApp) => {
  const router = useRouter();

  /** Where a link leads, when that is another page of this shop and in this language. */
  function destination(event: Event): string | undefined {
    const link = (event.target as Element).closest?.('a[href]');
    if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute('download')) return;
    if (link.origin !== location.origin || nuxtApp.isHydrating) return;
    // Another place on this page is the browser's own affair.
    if (link.hash && link.pathname === location.pathname && link.search === location.search) return;
    const path = link.pathname + link.search + link.hash;
    // The router knows no page in another language: that is another document.
    return router.resolve(path).matched.length > 0 ? path : undefined;
  }

  document.addEventListener('click', (event) => {
    const asksForMore = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (event.defaultPrevented || asksForMore) return;
    const path = destination(event);
    if (!path) return;
    event.preventDefault();
    void navigateTo(path);
  });

  const prepare = (event: Event) => {
    const path = destination(event);
    if (path) void preloadRouteComponents(path);
  };
  for (const reaching of ['pointerover', 'focusin', 'touchstart'])
    document.addEventListener(reaching, prepare, { passive: true });

  // Who reads by ear or by keyboard starts at the top of the new page, and hears its title.
  router.afterEach((to, from) => {
    if (to.path === from.path || nuxtApp.isHydrating) return;
    nuxtApp.hooks.hookOnce('page:finish', () => document.getElementById('contenu')?.focus({ preventScroll: true }));
  });
});
