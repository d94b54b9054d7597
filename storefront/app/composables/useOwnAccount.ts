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
 * says that it was done.
 */
export function useOwnForm(work: (body: Record<string, unknown>) => Promise<unknown>) {
  const { t } = useI18n();
  const problems = ref<FieldProblem[]>([]);
  const failure = ref('');
  const busy = ref(false);
  const done = ref(false);

  async function submit(event: Event) {
    const form = event.currentTarget as HTMLFormElement;
    const fields = [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
    problems.value = [];
    failure.value = '';
    done.value = false;
    busy.value = true;
    try {
      await work(bodyOfForm(fields));
      done.value = true;
      for (const field of form.querySelectorAll<HTMLInputElement>('input[autocomplete*="password"]')) field.value = '';
    } catch (error) {
      problems.value = error instanceof ApiWriteError ? error.fields : [];
      if (problems.value.length === 0) {
        failure.value = (error instanceof ApiWriteError && error.message) || t('account.failed.unavailable');
      }
      await nextTick();
      form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    } finally {
      busy.value = false;
    }
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
  return { form, done };
}
