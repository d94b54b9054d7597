import type { Account, FieldProblem } from '@sys/identity/contracts';
import type { BasketLineView, PlacedView } from '@sys/orders/contracts';
import type { AccountForm } from './useAccountForm.ts';
import type { Basket } from './useBasket.ts';

/** Why the order was not placed, where that is no matter of one field. */
export interface CheckoutFailure {
  kind: 'price-changed' | 'lines' | 'method' | 'coupon' | 'key-reused' | 'unavailable' | 'said';
  /** Of `price-changed`: what it was. */
  before?: number;
  sentence?: string;
  /** Of `lines` and `coupon`: which of them and what is in the way, in sentences. */
  reasons?: string[];
}

/**
 * The form of checkout: what was typed is kept in this tab until the order is placed, and an order has a key that is
 * sent again until it was answered, so that pressing twice, or once more after a network that failed, orders once.
 */
export function useCheckout(shopping: Basket) {
  const { locale, t } = useI18n();
  const localePath = useLocalePath();
  const count = useBasketCount();
  const ready = ref(false);
  const signedIn = ref(false);
  const initial = shallowRef<Partial<Record<string, string>>>({});
  const problems = ref<FieldProblem[]>([]);
  const trouble = ref<CheckoutFailure | null>(null);
  const busy = ref(false);

  async function load(): Promise<void> {
    signedIn.value = markSignedIn();
    const [own] = await Promise.all([
      signedIn.value ? apiRead<{ data: Account }>('/accounts/me') : null,
      shopping.load(),
    ]);
    const account = own?.kind === 'got' ? own.body.data : null;
    // What was typed here before counts more than what the account says.
    initial.value = { ...(account && { name: account.name, email: account.email }), ...readDraft(sessionStorage) };
    ready.value = true;
  }

  async function submit(event: Event): Promise<void> {
    const form = event.currentTarget as HTMLFormElement;
    const basket = shopping.basket.value;
    if (busy.value || !basket) return;
    const typed = new FormData(form);
    writeDraft(sessionStorage, typed);
    trouble.value = null;
    const read = readCheckout(typed, basket);
    problems.value = read.ok ? [] : read.problems;
    if (!read.ok) return showFirst(form);
    busy.value = true;
    try {
      const key = orderKey(sessionStorage, () => crypto.randomUUID());
      const body = { ...read.request, total: basket.total, locale: locale.value };
      await arrive(await apiWrite<PlacedView>('POST', '/orders', body, { 'idempotency-key': key }));
    } catch (error) {
      await refuse(error instanceof ApiWriteError ? error : new ApiWriteError(0, ''), basket.total);
      busy.value = false;
      await showFirst(form);
    }
  }

  /** `busy` stays: the page is left. */
  async function arrive({ number, next }: PlacedView): Promise<void> {
    clearCheckout(sessionStorage);
    count.value = 0;
    if (next.kind === 'pay') {
      rememberPaying(sessionStorage, number);
      location.assign(next.url);
    } else await navigateTo(localePath({ name: 'commande-number', params: { number } }));
  }

  async function refuse(error: ApiWriteError, before: number): Promise<void> {
    if (!isUncertain(error.status)) dropOrderKey(sessionStorage);
    const field = fieldOfRefusal(error.code);
    problems.value = field ? [field] : error.fields;
    if (problems.value.length > 0) return;
    const kind = KINDS[error.code ?? ''] ?? (error.status === 429 ? 'said' : 'unavailable');
    trouble.value = { kind, before, sentence: error.message, reasons: reasonsOf(error) };
    if (STALE.includes(trouble.value.kind)) await shopping.load();
  }

  /** The basket does not show them: who orders, and with them what they have already, is known at the order alone. */
  function reasonsOf({ code, problems: said }: ApiWriteError): string[] {
    if (!Array.isArray(said)) return [];
    if (code === 'coupon-refused') return said.map((problem) => t(`basket.coupon.problem.${problem}`));
    if (code !== 'line-problems') return [];
    return (said as RefusedLine[]).map((problem) => {
      const title = shopping.basket.value?.lines.find(({ deal }) => deal === problem.deal)?.title;
      const { why, mend } = lineProblem(problem);
      const sentence = t(`basket.problem.${why}`, { count: mend ?? 0 });
      return title ? t('checkout.failed.line', { title, sentence }) : sentence;
    });
  }

  async function showFirst(form: HTMLFormElement): Promise<void> {
    await nextTick();
    form.querySelector<HTMLElement>('[aria-invalid="true"], [data-trouble]')?.focus();
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
      const own = `checkout.wrong.${field.replace('.', '-')}.${found.problem}`;
      const sentence = t(own);
      return sentence === own ? fieldSentence(t, field, found.problem) : sentence;
    },
    busy,
    failure: computed(() => ''),
    problems,
    submit,
    mend: (field) => say(field, null),
    say,
  };
  return { form, load, ready, signedIn, trouble, keep: (typed: FormData) => writeDraft(sessionStorage, typed) };
}

type RefusedLine = NonNullable<BasketLineView['problem']> & { deal: string };

const KINDS: Partial<Record<string, CheckoutFailure['kind']>> = {
  'price-changed': 'price-changed',
  'line-problems': 'lines',
  'basket-empty': 'lines',
  'method-refused': 'method',
  'coupon-refused': 'coupon',
  'key-reused': 'key-reused',
};
/** After these the basket is not what the page shows. */
const STALE: readonly CheckoutFailure['kind'][] = ['price-changed', 'lines', 'method', 'coupon', 'key-reused'];
