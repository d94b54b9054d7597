/** The structured data of the first page says nothing of the next one. */
export default defineNuxtPlugin(() => {
  const stop = useRouter().afterEach((to, from) => {
    if (to.path === from.path) return;
    document.querySelector('script[type="application/ld+json"]')?.remove();
    stop();
  });
});
