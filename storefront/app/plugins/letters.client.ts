/** Sends the form at the foot of a page from the page itself. What that needs is fetched when somebody sends it. */
export default defineNuxtPlugin(() => {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.matches('form[data-letter]')) return;
    event.preventDefault();
    import('~/utils/subscribe-here').then(
      ({ subscribeHere }) => subscribeHere(form),
      () => form.submit(),
    );
  });
});
