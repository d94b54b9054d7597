/**
 * A picture that cannot be drawn leaves a quiet surface (`picture[data-failed]` in base.css) and its
 * words. One listener for all of them, so that pictures need not wake.
 */
export default defineNuxtPlugin(() => {
  const failed = (image: HTMLImageElement) => image.closest('picture')?.toggleAttribute('data-failed', true);
  const drawn = (image: HTMLImageElement) => image.closest('picture')?.toggleAttribute('data-failed', false);
  const on = (event: 'error' | 'load', tell: (image: HTMLImageElement) => void) =>
    document.addEventListener(event, ({ target }) => target instanceof HTMLImageElement && tell(target), true);
  on('error', failed);
  on('load', drawn);
  // Those that failed before anybody listened.
  for (const image of document.images)
    if (image.complete && image.currentSrc && image.naturalWidth === 0) failed(image);
});
