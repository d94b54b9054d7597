declare module 'h3' {
  interface H3EventContext {
    /** The parts on the page, by the ids under which their styles are kept (server/utils/page-styles.ts). */
    styledParts?: Set<string> | undefined;
  }
}

/** Tells the server which parts the page is made of: their styles are put in when all else is written. */
export default defineNuxtPlugin((nuxtApp) => {
  const { event } = nuxtApp.ssrContext!;
  nuxtApp.hook('app:rendered', ({ ssrContext }) => {
    event.context.styledParts = ssrContext?.modules;
  });
});
