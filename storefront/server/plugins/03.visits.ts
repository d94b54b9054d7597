import { tellVisits } from '../utils/visits.ts';

const EVERY_MS = 5_000;

/** Tells the CMS every few seconds which rules were followed and what was not found. */
export default defineNitroPlugin((nitro) => {
  const tell = () =>
    tellVisits({ url: cmsUrl(), key: environment().STOREFRONT_SECRET }).catch((error: Error) =>
      console.warn('What was not found could not be told to the CMS:', error.message),
    );
  const timer = setInterval(() => void tell(), EVERY_MS);
  timer.unref();
  nitro.hooks.hook('close', async () => {
    clearInterval(timer);
    await tell();
  });
});
