import type { PlanFeatureProblem } from '@sys/orders/contracts';

/** Takes what was sold along as a file. Asked for in the page, so that what stands in its way is told there. */
export function useShopExport() {
  const { t, locale } = useI18n();
  const days = reactive({ from: '', to: '' });
  const busy = ref(false);
  const done = ref(false);
  const trouble = ref('');
  /** The plan that has exports, where theirs has none. */
  const closed = ref('');

  async function save(format: string): Promise<void> {
    trouble.value = '';
    done.value = false;
    if (days.from && days.to && days.from > days.to) return void (trouble.value = t('selling.exports.dates'));
    busy.value = true;
    const query = new URLSearchParams({ locale: locale.value });
    for (const [name, value] of Object.entries(days)) if (value) query.set(name, value);
    const answer = await fetch(`/api/shop/orders.${format}?${query}`).catch(() => null);
    if (answer?.ok) {
      keep(await answer.blob(), nameOf(answer) ?? `commandes.${format}`);
      done.value = true;
    } else await explain(answer);
    busy.value = false;
  }

  async function explain(answer: Response | null): Promise<void> {
    const { error } = ((await answer?.json().catch(() => null)) ?? {}) as {
      error?: { message: string; details?: { code?: string; problems?: unknown } };
    };
    const { code, problems } = error?.details ?? {};
    if (code === 'plan-feature') closed.value = (problems as PlanFeatureProblem).label;
    else if (code === 'export-too-long') {
      const { most } = problems as { most: number };
      trouble.value = t('selling.exports.too-long', { count: most });
    } else trouble.value = (answer?.status === 429 && error?.message) || t('selling.failed.unavailable');
  }
  return { days, busy, done, trouble, closed, save };
}

const nameOf = (answer: Response): string | undefined =>
  /filename="([\w.-]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1];

function keep(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
