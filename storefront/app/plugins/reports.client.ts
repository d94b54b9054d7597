/** A page that fails in a loop is known after these. */
const MOST = 5;

/**
 * Tells the shop what failed in this browser: the error and the path of the page, nothing of who is in front of
 * it. Each message once. What comes of telling is not looked at, so that it can never tell of itself.
 */
export default defineNuxtPlugin((nuxtApp) => {
  const told = new Set<string>();

  function tell(error: unknown): void {
    try {
      const {
        message,
        stack,
        statusCode = 500,
      } = error instanceof Error ? (error as Failure) : { message: `${error}` };
      // That there is no such page is no fault.
      if (statusCode < 500 || told.size >= MOST || told.has(message)) return;
      told.add(message);
      const report = { message: message.slice(0, 300), stack: stack?.slice(0, 2000), path: location.pathname };
      navigator.sendBeacon('/_report', new Blob([JSON.stringify(report)], { type: 'application/json' }));
    } catch {
      // Nobody is left to tell.
    }
  }

  addEventListener('error', ({ error, message }) => tell(error ?? message));
  addEventListener('unhandledrejection', ({ reason }) => tell(reason));
  nuxtApp.hook('vue:error', tell);
});

type Failure = Error & { statusCode?: number };
