import type { Login, SocialAccount, SocialAccounts } from '@sys/social/contracts';

/** Why something was not done, as far as there is a sentence for it. */
const KNOWN = [
  'denied', 'flow-over', 'away', 'nothing-to-connect', 'no-network', 'no-account', 'wrong-state', 'not-influencer', 'limit',
] as const; // prettier-ignore

/** What came of the way to a network and back, as `/_social/…/callback` says it in the address. */
type Arrival = { kind: 'connected'; ids: string[] } | { kind: 'stopped'; why: string } | null;

function arrivalIn(search: string): Arrival {
  const query = new URLSearchParams(search);
  const [ids, why] = [query.get('connecte'), query.get('interrompu')];
  if (ids !== null) return { kind: 'connected', ids: ids.split('.') };
  return why === null ? null : { kind: 'stopped', why };
}

/** The accounts that whoever is signed in has connected, and what they do with them. */
export function useMyNetworks() {
  const { t, locale } = useI18n();
  const localePath = useLocalePath();
  const route = useRoute();
  const state = ref<'loading' | 'ready' | 'failed' | 'not-influencer'>('loading');
  const mine = shallowRef<SocialAccounts>({ accounts: [], logins: [], tiktokAudited: false });
  /** Which account, or which login, something is being done with. */
  const busy = ref('');
  /** What came of it. Said anew when the texts come, which the page does not wait for. */
  const told = shallowRef<{ isGood: boolean; say: () => string } | null>(null);
  const news = computed(() => (told.value?.isGood ? told.value.say() : ''));
  const trouble = computed(() => (told.value && !told.value.isGood ? told.value.say() : ''));
  const tell = (say: () => string) => (told.value = { isGood: true, say });
  const complain = (say: () => string) => (told.value = { isGood: false, say });

  const turnAway = () => navigateTo(localePath({ name: 'connexion', query: { next: route.path } }), { replace: true });
  const nameOf = ({ name, handle, network }: SocialAccount) => name || handle || t(`networks.names.${network}`);

  async function load(): Promise<void> {
    if (!markSignedIn()) return void (await turnAway());
    const got = await apiRead<{ data: SocialAccounts }>('/social/accounts');
    if (got.kind === 'got') {
      mine.value = got.body.data;
      state.value = 'ready';
    } else if (isStranger(got)) await turnAway();
    else if (got.kind === 'refused' && got.code === 'not-influencer') state.value = 'not-influencer';
    else if (state.value === 'loading') state.value = 'failed';
    else complain(() => t('promoting.failed.unavailable'));
  }

  /** Says once what the way to a network came to, and takes it out of the address: it is over when the page is loaded again. */
  function arrive(): void {
    // The page is kept for all: its route knows nothing of what only one address says.
    const arrival = arrivalIn(location.search);
    if (!arrival) return;
    // By hand: the router would begin the page anew, and what is said would be gone.
    history.replaceState(history.state, '', route.path);
    if (arrival.kind === 'stopped') return void complain(() => sentence(arrival.why));
    const accounts = mine.value.accounts.filter(({ id }) => arrival.ids.includes(id));
    if (accounts.length === 0) return;
    const lacking = accounts.some(({ missing }) => missing.length > 0);
    tell(() => {
      const said = accounts.length === 1 ? t('networks.arrived.one', { name: nameOf(accounts[0]!) }) : t('networks.arrived.many', { count: accounts.length }); // prettier-ignore
      return lacking ? `${said} ${t('networks.arrived.lacking')}` : said;
    });
  }

  function sentence(code: string): string {
    const known = KNOWN.find((one) => one === code);
    return known ? t(`networks.failed.${known}`) : t('promoting.failed.unavailable');
  }

  function forget(): void {
    told.value = null;
  }

  async function run<Data>(what: string, work: () => Promise<Data>): Promise<Data | null> {
    if (busy.value) return null;
    busy.value = what;
    forget();
    try {
      return await work();
    } catch (error) {
      const { code = '', status, message } = error instanceof ApiWriteError ? error : new ApiWriteError(0, '');
      complain(() => (status === 429 && message ? message : sentence(code)));
      return null;
    } finally {
      busy.value = '';
    }
  }

  const put = (account: SocialAccount) =>
    (mine.value = {
      ...mine.value,
      accounts: mine.value.accounts.map((one) => (one.id === account.id ? account : one)),
    });

  /** Leads the browser to a network; it comes back to this page. */
  async function connect(login: Login): Promise<void> {
    const led = await run(login, () =>
      apiWrite<{ url: string }>('POST', '/social/accounts/connect', { login, locale: locale.value }),
    );
    if (led) location.assign(led.url);
  }

  async function check(account: SocialAccount): Promise<void> {
    const seen = await run(account.id, () =>
      apiWrite<SocialAccount>('POST', `/social/accounts/${account.id}/check`, {}),
    );
    if (!seen) return;
    put(seen);
    if (seen.state === 'connected') tell(() => t('networks.well', { name: nameOf(seen) }));
  }

  async function disconnect(account: SocialAccount): Promise<boolean> {
    const gone = await run(account.id, () =>
      apiWrite<{ account: SocialAccount; there: 'asked' | 'by-hand' | 'kept' }>(
        'DELETE',
        `/social/accounts/${account.id}`,
      ),
    );
    if (!gone) return false;
    put(gone.account);
    tell(() => t(`networks.done.${gone.there}`, { name: nameOf(account), network: t(`networks.names.${account.login}`) })); // prettier-ignore
    return true;
  }

  return { state, mine, busy, news, trouble, load, arrive, connect, check, disconnect, forget, nameOf };
}
export type OwnNetworks = ReturnType<typeof useMyNetworks>;
