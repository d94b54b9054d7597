/** Subscribes with a form of the foot, and says below its field what came of it. What was typed stays until it is done. */
export async function subscribeHere(form: HTMLFormElement): Promise<void> {
  const { done = '', wrong = '', failed = '' } = form.dataset;
  const field = form.querySelector<HTMLInputElement>('[name=email]')!;
  const button = form.querySelector<HTMLButtonElement>('[type=submit]')!;
  const { page: _page, ...typed } = Object.fromEntries(new FormData(form)) as Record<string, string>;
  const say = (text: string, isWrong = false) => {
    const place = form.querySelector<HTMLElement>('[role=status]')!;
    place.toggleAttribute('data-wrong', isWrong);
    place.textContent = text;
    if (isWrong) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  };
  say('');
  button.disabled = true;
  try {
    await apiWrite('POST', '/newsletter/subscribe', { ...typed, from: location.pathname });
    field.value = '';
    say(done);
  } catch (error) {
    const known = error instanceof ApiWriteError ? error : null;
    const aboutIt = known?.fields.some(({ field: name }) => name === 'email') ?? false;
    say(aboutIt ? wrong : (known?.status === 429 && known.message) || failed, true);
    if (aboutIt) field.focus();
  }
  button.disabled = false;
}
