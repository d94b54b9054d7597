// The worker of the installed shop: what is pushed to it (push.js), and a page of its own when there is no network.
// No page of the shop is kept: prices and stocks of yesterday would be worse than none.
importScripts('/push.js');

const KEPT = 'offline-1';
const PAGES = { fr: '/_offline/fr', ar: '/_offline/ar', en: '/_offline/en' };

self.addEventListener('install', (event) => {
  event.waitUntil(keep().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

self.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.respondWith(answer(event));
});

async function keep() {
  const kept = await caches.open(KEPT);
  await kept.addAll(Object.values(PAGES));
}

async function takeOver() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name)));
  // The page is asked for while the worker still wakes.
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

async function answer(event) {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request));
  } catch {
    const first = new URL(event.request.url).pathname.split('/')[1];
    return (await caches.match(PAGES[first] ?? PAGES.fr)) ?? Response.error();
  }
}
