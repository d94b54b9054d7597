import type { AffiliateLink, MyLinks, Promotable } from '@sys/affiliate/contracts';

/** What of a new link is to be mended, by its field: the name of a sentence of `promoLinks.wrong`. */
export type LinkProblems = Partial<Record<'deal' | 'code', string>>;

const KNOWN = [
  'not-approved', 'no-programme', 'too-many-links', 'wrong-state', 'changed-meanwhile', 'no-coupon-here', 'coupon-already',
  'too-many-coupons', 'no-deal', 'no-link',
]; // prettier-ignore

/** The links of whoever is signed in: read page by page, made, switched on and off, with the codes that go with them. */
export function useMyLinks() {
  const { t, locale } = useI18n();
  const localePath = useLocalePath();
  const route = useRoute();
  const state = ref<'loading' | 'ready' | 'failed' | 'not-influencer'>('loading');
  const links = shallowRef<AffiliateLink[]>([]);
  const next = ref<string | null>(null);
  const filter = ref<'all' | AffiliateLink['state']>('all');
  const busy = ref(false);
  const sending = ref(false);
  /** Why something was not done, in a sentence. */
  const trouble = ref('');
  const problems = ref<LinkProblems>({});
  let asked = 0;

  const turnAway = () => navigateTo(localePath({ name: 'connexion', query: { next: route.fullPath } }), { replace: true }); // prettier-ignore

  /** Null when nothing could be read; whoever is a stranger is led to sign in. */
  async function read<Body>(path: string): Promise<Body | null> {
    if (!markSignedIn()) return (await turnAway(), null);
    const got = await apiRead<Body>(path);
    if (got.kind === 'got') return got.body;
    if (isStranger(got)) await turnAway();
    else if (got.kind === 'refused' && got.code === 'not-influencer') state.value = 'not-influencer';
    else if (state.value === 'loading') state.value = 'failed';
    else trouble.value = t('promoting.failed.unavailable');
    return null;
  }

  async function load(after: string | null = null): Promise<void> {
    const turn = ++asked;
    busy.value = true;
    trouble.value = '';
    const query = new URLSearchParams({ locale: locale.value });
    if (filter.value !== 'all') query.set('state', filter.value);
    if (after) query.set('cursor', after);
    const page = await read<MyLinks>(`/affiliate/my-links?${query}`);
    // Another state was chosen meanwhile.
    if (turn !== asked) return;
    busy.value = false;
    if (!page) return;
    links.value = after ? [...links.value, ...page.data] : page.data;
    next.value = page.next_cursor;
    state.value = 'ready';
  }

  const readPromotable = async (): Promise<Promotable['data'] | null> =>
    (await read<Promotable>(`/affiliate/promotable?locale=${locale.value}`))?.data ?? null;

  async function run(path: string, body: object = {}): Promise<AffiliateLink | null> {
    if (sending.value) return null;
    sending.value = true;
    forget();
    try {
      return await apiWrite<AffiliateLink>('POST', `/affiliate/${path}?locale=${locale.value}`, body);
    } catch (error) {
      say(error instanceof ApiWriteError ? error : new ApiWriteError(0, ''));
      return null;
    } finally {
      sending.value = false;
    }
  }

  function say({ code = '', status, message, problems: found }: ApiWriteError): void {
    if (code === 'code-refused') problems.value = { code: (found as { code: string }).code };
    else if (code === 'code-taken') problems.value = { code };
    else if (KNOWN.includes(code)) trouble.value = t(`promoLinks.failed.${code}`);
    else trouble.value = status === 429 && message ? message : t('promoting.failed.unavailable');
  }

  async function make(wish: { deal: string; code: string; name: string }): Promise<AffiliateLink | null> {
    if (!wish.deal) {
      problems.value = { deal: 'deal' };
      return null;
    }
    const code = wish.code.trim();
    const made = await run('generate-link', { deal: wish.deal, name: wish.name.trim(), ...(code && { code }) });
    if (made) links.value = [made, ...links.value];
    return made;
  }

  async function act({ id }: AffiliateLink, what: 'enable' | 'disable' | 'coupon'): Promise<boolean> {
    const changed = await run(`links/${id}/${what}`);
    if (changed) links.value = links.value.map((one) => (one.id === id ? changed : one));
    return changed !== null;
  }

  function forget(): void {
    problems.value = {};
    trouble.value = '';
  }
  return { state, links, next, filter, busy, sending, trouble, problems, load, readPromotable, make, act, forget };
}
export type OwnLinks = ReturnType<typeof useMyLinks>;
