import { defineAsyncComponent, hydrateOnIdle, hydrateOnVisible, type AsyncComponentLoader, type Component } from 'vue';

/**
 * Parts of a page that the server writes whole and the browser wakes later, each in a task of its own, so
 * that a phone answers a finger in between. Make them in a module, not in a component: the part is then
 * loaded once for the life of the server. (Nuxt's `Lazy...` components load theirs again for every
 * instance of every render.)
 */
function waking<T extends Component>(load: AsyncComponentLoader<T>, hydrate: ReturnType<typeof hydrateOnIdle>): T {
  // Two steps, because Vue fetches the code of a part before it asks whether to wake it: so it asks about
  // the outer one, which is there already, and the code comes when the part does wake.
  const part = defineAsyncComponent<never>(load as AsyncComponentLoader<never>);
  return defineAsyncComponent<never>({ loader: () => Promise.resolve(part), hydrate });
}

/** Wakes when the browser has nothing better to do. */
export const wakeWhenIdle = <T extends Component>(loader: AsyncComponentLoader<T>) => waking(loader, hydrateOnIdle());
/** Wakes when it comes into view. */
export const wakeWhenSeen = <T extends Component>(loader: AsyncComponentLoader<T>) =>
  waking(loader, hydrateOnVisible({ rootMargin: '200px' }));
/** Has nothing to wake for, until another page is opened in place and it is made in the browser. */
export const neverWake = <T extends Component>(loader: AsyncComponentLoader<T>) => waking(loader, () => {});
