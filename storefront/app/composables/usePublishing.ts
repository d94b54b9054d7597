import type { AffiliateLink } from '@sys/affiliate/contracts';
import type { Publication, SocialAccount, SocialAccounts } from '@sys/social/contracts';
import type { Problem } from '~/utils/problem-values';
import {
  formatOf,
  isTouched,
  keptDraft,
  newDraft,
  newTikTok,
  requestOf,
  tiktokOptions,
  type PublishDraft,
} from '~/utils/publish-draft';

export const PUBLISH_STEPS = ['accounts', 'media', 'text', 'settings', 'confirm'] as const;
export type PublishStep = (typeof PUBLISH_STEPS)[number];

/**
 * What is made of one link before it is published, from the accounts to the publication. What is chosen and typed is kept
 * in the tab until it is published: a page that is left, or a request that fails, loses nothing. The wish is made with the
 * draft, so that however often it is sent there is one publication.
 */
export function usePublishing(link: AffiliateLink) {
  const { t, locale } = useI18n();
  const words = usePublishWords();
  const place = `publier ${link.id}`;
  const state = ref<'loading' | 'ready' | 'failed'>('loading');
  const step = ref<PublishStep>('accounts');
  const accounts = shallowRef<SocialAccount[]>([]);
  const audited = ref(false);
  const kept = keptDraft(storedIn(place));
  const draft = reactive<PublishDraft>(kept ?? newDraft(crypto.randomUUID()));
  /** What the shop proposed: of that alone nothing is missed. */
  const proposed = reactive({ caption: '', hashtags: [] as string[] });
  const sending = ref(false);
  const trouble = ref('');
  const problems = shallowRef<Problem[]>([]);
  const publication = shallowRef<Publication | null>(null);

  const connected = computed(() => accounts.value.filter((one) => one.state === 'connected'));
  const broken = computed(() => accounts.value.filter((one) => one.state === 'broken'));
  const chosen = computed(() => connected.value.filter(({ id }) => draft.accounts.includes(id)));
  const networks = computed(() => [...new Set(chosen.value.map(({ network }) => network))]);
  /** Accounts of TikTok whose form is not filled in, or not agreed to: a preview does not wait for that. */
  const undecided = computed(() =>
    chosen.value.filter(
      (account) =>
        account.network === 'tiktok' && !tiktokOptions(draft.tiktok[account.id], formatOf(account, draft))['consent'],
    ),
  );
  const touched = computed(() => publication.value === null && isTouched(draft, proposed));
  const nameOf = ({ name, handle, network }: Pick<SocialAccount, 'name' | 'handle' | 'network'>) =>
    name || handle || t(`networks.names.${network}`);

  watch(draft, () => store(place, JSON.stringify(draft)), { deep: true });

  async function load(): Promise<void> {
    state.value = 'loading';
    const read = await apiRead<{ data: SocialAccounts }>('/social/accounts');
    if (read.kind !== 'got') {
      state.value = 'failed';
      return;
    }
    accounts.value = read.body.data.accounts.filter((one) => one.state !== 'disconnected');
    audited.value = read.body.data.tiktokAudited;
    for (const { id } of connected.value.filter(({ network }) => network === 'tiktok')) {
      const form = (draft.tiktok[id] ??= newTikTok(audited.value));
      if (!audited.value) form.mode = 'draft';
    }
    draft.accounts = kept
      ? draft.accounts.filter((id) => connected.value.some((one) => one.id === id))
      : connected.value.map(({ id }) => id);
    state.value = 'ready';
  }

  const request = () => requestOf(draft, chosen.value, locale.value);

  async function send(): Promise<void> {
    if (sending.value || publication.value) return;
    sending.value = true;
    trouble.value = '';
    problems.value = [];
    try {
      publication.value = await apiWrite<Publication>('POST', `/affiliate/link/${link.id}/publish`, request());
      forget();
    } catch (error) {
      const said = error instanceof ApiWriteError ? error : new ApiWriteError(0, '');
      if (said.code === 'not-publishable' && Array.isArray(said.problems)) problems.value = said.problems as Problem[];
      trouble.value = words.error(said);
    } finally {
      sending.value = false;
    }
  }

  /** What was kept of the draft, gone for good. */
  const forget = () => store(place, null);
  return {
    ...{ link, state, step, accounts, audited, draft, proposed, sending, trouble, problems, publication },
    ...{
      connected,
      broken,
      chosen,
      networks,
      undecided,
      touched,
      nameOf,
      load,
      request,
      send,
      forget,
      resumed: kept !== null,
    },
  };
}
export type Publishing = ReturnType<typeof usePublishing>;

function storedIn(place: string): string | null {
  try {
    return sessionStorage.getItem(place);
  } catch {
    return null;
  }
}

/** A browser may refuse: then the draft lives as long as the page. */
function store(place: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, text);
  } catch {
    // Nothing to be done about it.
  }
}
