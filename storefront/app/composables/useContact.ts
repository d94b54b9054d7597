import type { ContactSent } from '@sys/audience/contracts';
import type { FieldProblem } from '@sys/identity/contracts';
import type { Proof } from '~/utils/contact-proof';
import type { AccountForm } from './useAccountForm.ts';

export const CONTACT_SUBJECTS = ['support', 'partnership', 'question', 'other'] as const;
/** In the address of the page: what it is about, where that is known already. */
const SUBJECT_PARAM = 'sujet';

export type ProofState = 'idle' | 'working' | 'done' | 'failed';

/**
 * The contact form. What was typed stays in this tab until it has arrived; a message has a name that is sent again until it
 * was answered, so that pressing twice, or once more after a network that failed, sends one.
 */
export function useContact() {
  const { t, locale } = useI18n();
  const initial = shallowRef<Partial<Record<string, string>>>({});
  const subject = ref('');
  const problems = ref<FieldProblem[]>([]);
  /** A text of ours by its key, which may still be on its way, or a sentence of the server. */
  const why = ref<{ key: string } | { sentence: string } | null>(null);
  const busy = ref(false);
  const sent = shallowRef<(ContactSent & { email: string }) | null>(null);
  const proofState = ref<ProofState>('idle');
  let proof: Promise<Proof> | null = null;

  /** What was typed here before, and what the address says. */
  function restore(): void {
    const asked = new URLSearchParams(location.search).get(SUBJECT_PARAM);
    const known = CONTACT_SUBJECTS.find((one) => one === asked);
    initial.value = { ...(known && { subject: known }), ...readContactDraft(sessionStorage) };
    subject.value = initial.value.subject ?? '';
  }

  function keep(form: HTMLFormElement): void {
    const typed = new FormData(form);
    subject.value = String(typed.get('subject') ?? '');
    writeContactDraft(sessionStorage, typed);
  }

  /** Begins what proves that a person is at it; its code is fetched now, and not before. */
  function begin(): Promise<Proof> {
    if (proof) return proof;
    proofState.value = 'working';
    const begun = import('~/utils/contact-proof').then(({ prove }) => prove());
    proof = begun;
    begun.then(
      () => (proofState.value = 'done'),
      () => {
        proofState.value = 'failed';
        proof = null;
      },
    );
    return begun;
  }

  async function proven(): Promise<string> {
    let found = await begin();
    if (performance.now() > found.endsAt) {
      proof = null;
      found = await begin();
    }
    const early = found.readyAt - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    return found.captcha;
  }

  async function submit(event: Event): Promise<void> {
    const form = event.currentTarget as HTMLFormElement;
    if (busy.value) return;
    keep(form);
    const typed = Object.fromEntries(new FormData(form)) as Record<string, string>;
    problems.value = [];
    why.value = null;
    busy.value = true;
    try {
      const answer = await send({ ...typed, language: locale.value });
      clearContact(sessionStorage);
      initial.value = {};
      subject.value = '';
      proof = null;
      proofState.value = 'idle';
      sent.value = { ...answer, email: typed.email ?? '' };
    } catch (error) {
      refuse(error);
    }
    busy.value = false;
    await nextTick();
    if (!sent.value) form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  /** Once more with another proof, or under another name, where that is all that was wrong. */
  async function send(written: Record<string, string>, again = true): Promise<ContactSent> {
    const wish = contactWish(sessionStorage, () => crypto.randomUUID());
    try {
      return await apiWrite<ContactSent>('POST', '/contact/submit', { ...written, wish, captcha: await proven() });
    } catch (error) {
      const code = error instanceof ApiWriteError ? (error.code ?? '') : '';
      // What was sent under this name was another text, and has arrived.
      if (code === 'wish-used') dropContactWish(sessionStorage);
      else if (code.startsWith('captcha-')) proof = null;
      else throw error;
      if (!again) throw error;
      return send(written, false);
    }
  }

  function refuse(error: unknown): void {
    if (!(error instanceof ApiWriteError)) why.value = { key: 'contact.failed.proof' };
    else if (error.fields.length > 0) problems.value = error.fields;
    else if (error.code?.startsWith('captcha-')) why.value = { key: 'contact.failed.proof' };
    else if (error.status === 429 && error.message) why.value = { sentence: error.message };
    else why.value = { key: 'contact.failed.unavailable' };
  }

  const say: AccountForm['say'] = (field, problem) => {
    problems.value = problems.value.filter((one) => one.field !== field);
    if (problem) problems.value.push({ field, problem });
  };
  const form: AccountForm = {
    value: (field) => initial.value[field] ?? '',
    values: () => [],
    problem(field) {
      const found = problems.value.find((one) => one.field === field);
      if (!found) return '';
      const own = `contact.wrong.${field}.${found.problem}`;
      const sentence = t(own);
      return sentence === own ? fieldSentence(t, field, found.problem) : sentence;
    },
    ...{ busy, problems, submit, say },
    failure: computed(() => (why.value === null ? '' : 'key' in why.value ? t(why.value.key) : why.value.sentence)),
    mend: (field) => say(field, null),
  };
  return { form, subject, sent, proofState, restore, keep, begin };
}
