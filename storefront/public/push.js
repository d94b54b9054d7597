// Shows what is pushed to this browser, and opens it. Part of worker.js, which is registered with ?locale=, the language
// that a renewed subscription goes on speaking.

self.addEventListener('push', (event) => {
  const message = read(event.data);
  if (!message) return;
  event.waitUntil(
    self.registration.showNotification(message.title, {
      body: message.body,
      lang: message.locale,
      dir: message.locale === 'ar' ? 'rtl' : 'ltr',
      // One that arrives twice takes its own place.
      tag: message.id,
      icon: '/favicon.svg',
      data: { path: message.path },
    }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data?.path));
});

// The browser has drawn new keys, or its push service moved.
self.addEventListener('pushsubscriptionchange', (event) => {
  event.waitUntil(renew(event.newSubscription));
});

function read(data) {
  try {
    const { id, title, body, path, locale } = data.json();
    return [id, title, body, path, locale].every((part) => typeof part === 'string')
      ? { id, title, body, path, locale }
      : null;
  } catch {
    return null;
  }
}

/** Only this shop: anything else opens its first page. */
async function open(path) {
  const home = new URL('/', self.location.origin);
  const target = typeof path === 'string' && URL.canParse(path, home) ? new URL(path, home) : home;
  const url = target.origin === self.location.origin ? target.href : home.href;
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const shown = windows.find((window) => window.url === url);
  return shown ? shown.focus() : self.clients.openWindow(url);
}

async function renew(given) {
  const state = await fetch('/api/notifications/push');
  if (!state.ok) return;
  const { publicKey } = (await state.json()).data;
  if (!publicKey) return;
  const subscription =
    given ??
    (await self.registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey }));
  const { data } = await (await fetch('/api/csrf')).json();
  const locale = new URL(self.location.href).searchParams.get('locale') ?? 'fr';
  await fetch('/api/notifications/push', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf-token': data.token },
    body: JSON.stringify({ ...subscription.toJSON(), locale }),
  });
}
