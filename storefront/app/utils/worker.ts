import type { Locale } from '@sys/config/locales';

/** The worker of this browser, in the language that its pushes go on speaking. In the browser alone; throws where there is none. */
export const registerWorker = (locale: Locale): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(`/worker.js?locale=${locale}`);

/** Whether the shop was opened as an app and not in a tab. */
export const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches;
