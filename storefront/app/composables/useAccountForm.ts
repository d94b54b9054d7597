import type { FieldProblem, Problem } from '@sys/identity/contracts';

/** What a field of a form is told: its value as it was typed, and what is wrong with it. */
export interface AccountForm {
  value(name: string): string;
  values(name: string): string[];
  problem(name: string): string;
  busy: Ref<boolean>;
  /** Why all of it was refused, in a sentence. */
  failure: Ref<string>;
  problems: Ref<FieldProblem[]>;
  submit(event: Event): Promise<void>;
  /** Takes the problem of a field away, once it is being mended. */
  mend(name: string): void;
  say(name: string, problem: Problem | null): void;
}

/**
 * A form about an account. Without scripts it is posted to `/_account/<name>` and comes back with what was typed;
 * with them it is sent from here, the page stays, and the first field that is wrong gets the focus.
 */
export function useAccountForm(name: FormName): AccountForm {
  const { t } = useI18n();
  const localePath = useLocalePath();
  const sent = import.meta.server ? (useRequestEvent()?.context.posted as PostedForm | undefined) : undefined;
  const posted = useState<PostedForm | null>(`posted-${name}`, () => (sent?.form === name ? sent : null));
  const problems = ref<FieldProblem[]>(posted.value?.problems ?? []);
  const failure = ref(posted.value?.failure ? t(`account.failed.${posted.value.failure}`) : '');
  const busy = ref(false);

  const say = (field: string, problem: Problem | null) => {
    problems.value = problems.value.filter((one) => one.field !== field);
    if (problem) problems.value.push({ field, problem });
  };

  async function submit(event: Event) {
    const form = event.currentTarget as HTMLFormElement;
    const fields = [...new FormData(form)].filter((pair): pair is [string, string] => pair[0] !== 'page');
    const body = bodyOfForm(fields);
    const token = new URLSearchParams(location.search).get(TOKEN_PARAM);
    problems.value = [];
    failure.value = '';
    busy.value = true;
    try {
      const { path, then } = ACCOUNT_FORMS[name];
      const sent = name === 'register' || !token ? body : { ...body, token };
      const answer = await apiWrite<{ then?: string }>('POST', path, sent);
      location.assign(answer.then ?? localePath(then));
    } catch (error) {
      busy.value = false;
      problems.value = error instanceof ApiWriteError ? error.fields : [];
      if (problems.value.length === 0) failure.value = sentenceOf(error);
      await nextTick();
      form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  }

  const sentenceOf = (error: unknown) =>
    (error instanceof ApiWriteError && error.message) || t('account.failed.unavailable');

  return {
    value: (field) => [posted.value?.values[field] ?? ''].flat()[0] ?? '',
    values: (field) => [posted.value?.values[`${field}[]`] ?? []].flat(),
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
}

/** What is wrong, as a sentence beside the field. */
export function fieldSentence(t: (key: string) => string, field: string, problem: Problem): string {
  const own = `account.wrong.${field.replace('.', '-')}.${problem}`;
  const sentence = t(own);
  return sentence === own ? t(`account.wrong.${problem}`) : sentence;
}
