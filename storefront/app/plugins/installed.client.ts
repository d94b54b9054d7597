/**
 * The worker comes with the app: it has a page for when there is no network. Who only looks in a tab is not made to
 * fetch it.
 */
export default defineNuxtPlugin(({ $locale }) => {
  if (!('serviceWorker' in navigator)) return;
  const register = () => void registerWorker($locale).catch(() => {});
  addEventListener('appinstalled', register);
  const loaded = () => setTimeout(register, 1_000);
  if (!isInstalled()) return;
  if (document.readyState === 'complete') loaded();
  else addEventListener('load', loaded);
});
