import type { Account, FieldProblem } from '@sys/identity/contracts';
import type { AccountForm } from './useAccountForm.ts';

/** The account of whoever is signed in, for the pages that are about it. A stranger is led to sign in. */
export function useOwnAccount() {
  const readOwn = useOwnRead();
  const state = ref<'loading' | 'ready' | 'failed'>('loading');
  const account = ref<Account | null>(null);

  async function load(): Promise<void> {
    state.value = 'loading';
    const read = await readOwn<{ data: Account }>('/accounts/me');
    if (read.kind === 'stranger') return;
    if (read.kind === 'got') account.value = read.body.data;
    state.value = read.kind === 'got' ? 'ready' : 'failed';
  }
  return { state, account, load };
}

/**
 * A part of the account page: what was typed is sent by `work`, what is wrong stands beside its field, and `done`
 * says that it was done. What needs the second factor again is asked for it in its place (`asksCode`), and sent anew.
 */
export function useOwnForm(work: (body: Record<string, unknown>) => Promise<unknown>) {
  const { t } = useI18n();
  const problems = ref<FieldProblem[]>([]);
  const failure = ref('');
  const busy = ref(false);
  const done = ref(false);
  const asksCode = ref(false);

  async function submit(event: Event) {
    const form = event.currentTarget as HTMLFormElement;
    const fields = [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
    problems.value = [];
    failure.value = '';
    done.value = false;
    busy.value = true;
    try {
      const { code, ...body } = bodyOfForm(fields);
      if (asksCode.value) await showFactor(code);
      await work(body);
      done.value = true;
      for (const field of form.querySelectorAll<HTMLInputElement>('input[autocomplete*="password"]')) field.value = '';
    } catch (error) {
      problems.value = error instanceof ApiWriteError ? error.fields : [];
      const reason = error instanceof ApiWriteError ? error.code : undefined;
      if (reason === 'step-up') asksCode.value = true;
      else if (reason === 'wrong-code') say('code', 'wrong');
      else if (problems.value.length === 0) {
        failure.value = (error instanceof ApiWriteError && error.message) || t('account.failed.unavailable');
      }
      await nextTick();
      form.querySelector<HTMLElement>('[aria-invalid="true"], [name="code"]')?.focus();
    } finally {
      busy.value = false;
    }
  }

  /** Used up with it: shown once, the field would only come back with a code that counts no more. */
  async function showFactor(code: unknown) {
    await apiWrite('POST', '/two-factor/step-up', { code });
    asksCode.value = false;
  }

  const say: AccountForm['say'] = (field, problem) => {
    problems.value = problems.value.filter((one) => one.field !== field);
    if (problem) problems.value.push({ field, problem });
  };
  const form: AccountForm = {
    value: () => '',
    values: () => [],
    problem: (field) => {
      const found = problems.value.find((one) => one.field === field);
      return found ? fieldSentence(t, field, found.problem) : '';
    },
    busy,
    failure,
    problems,
    submit,
    mend: (field) => say(field, null),
    say,
  };
  return { form, done, asksCode };
}
