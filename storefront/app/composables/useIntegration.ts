import type { ApiKey, Hook, HookEvent, HookMessage, Landing, Site } from '@sys/affiliate/contracts';

export interface Integration {
  sites: Site[];
  keys: ApiKey[];
  hooks: Hook[];
  landings: Landing[];
}

const KNOWN = ['plan-feature', 'too-many-keys', 'too-many-hooks', 'too-many-sites', 'host-refused', 'not-shown', 'landing-refused', 'not-verified']; // prettier-ignore

/** How the own site of a merchant and we know each other: its hosts, its keys, and where it is told. */
export function useIntegration() {
  const { t } = useI18n();
  const read = useShopRead();
  const state = ref<'loading' | 'ready' | 'failed' | 'no-shop' | 'no-plan'>('loading');
  const own = shallowRef<Integration>({ sites: [], keys: [], hooks: [], landings: [] });
  const busy = ref(false);
  const trouble = ref('');
  /** What is shown once, and of what it is. */
  const secret = shallowRef<{ name: string; secret: string } | null>(null);

  async function load(): Promise<void> {
    const sites = await read<{ data: Site[] }>('/shop/affiliation/sites');
    if (sites.kind === 'stranger') return;
    if (sites.kind !== 'got') return void (state.value = sites.kind === 'failed' ? 'failed' : 'no-shop');
    const [keys, hooks, landings] = await Promise.all([
      apiRead<{ data: ApiKey[] }>('/shop/affiliation/keys'),
      apiRead<{ data: Hook[] }>('/shop/affiliation/hooks'),
      apiRead<{ data: Landing[] }>('/shop/affiliation/landings'),
    ]);
    if (keys.kind === 'refused' && keys.code === 'plan-feature') return void (state.value = 'no-plan');
    if (keys.kind !== 'got' || hooks.kind !== 'got' || landings.kind !== 'got') return void (state.value = 'failed');
    own.value = {
      ...{ sites: sites.body.data, keys: keys.body.data },
      ...{ hooks: hooks.body.data, landings: landings.body.data },
    };
    state.value = 'ready';
  }

  /** What came of it; null when it was not done, and why stands in `trouble`. */
  async function run<T>(work: () => Promise<T>): Promise<T | null> {
    if (busy.value) return null;
    busy.value = true;
    trouble.value = '';
    try {
      const done = await work();
      await load();
      return done;
    } catch (error) {
      const { code = '', status, message } = error instanceof ApiWriteError ? error : new ApiWriteError(0, '');
      if (KNOWN.includes(code)) trouble.value = t(`integration.wrong.${code}`);
      else if (status === 400) trouble.value = t('integration.wrong.invalid');
      else trouble.value = (status === 429 && message) || t('integration.wrong.unavailable');
      return null;
    } finally {
      busy.value = false;
    }
  }
  const write = <T>(path: string, body: object = {}) =>
    run(() => apiWrite<T>('POST', `/shop/affiliation/${path}`, body));

  async function once(name: string, made: Promise<{ secret: string } | null>): Promise<boolean> {
    const done = await made;
    if (done) secret.value = { name, secret: done.secret };
    return done !== null;
  }

  return {
    ...{ state, own, busy, trouble, secret, load },
    addSite: (host: string) => write<Site>('sites', { host }),
    verifySite: ({ id }: Site) => write<Site>(`sites/${id}/verify`),
    removeSite: ({ id }: Site) => write<Site>(`sites/${id}/remove`),
    setLanding: ({ deal }: Landing, url: string | null) =>
      run(() => apiWrite<Landing>('PUT', `/shop/affiliation/landings/${deal}`, { url })),
    addKey: (name: string) => once(name, write<{ secret: string }>('keys', { name })),
    revokeKey: ({ id }: ApiKey) => write<ApiKey>(`keys/${id}/revoke`),
    addHook: (url: string, events: HookEvent[]) => once(url, write<{ secret: string }>('hooks', { url, events })),
    rotateHook: ({ id, url }: Hook) => once(url, write<{ secret: string }>(`hooks/${id}/rotate`)),
    removeHook: ({ id }: Hook) => write<Hook>(`hooks/${id}/remove`),
    readLog: ({ id }: Hook) => apiRead<{ data: HookMessage[] }>(`/shop/affiliation/hooks/${id}/messages`),
    sendAgain: ({ id }: HookMessage) => write<HookMessage>(`hooks/messages/${id}/again`),
  };
}
export type OwnIntegration = ReturnType<typeof useIntegration>;
