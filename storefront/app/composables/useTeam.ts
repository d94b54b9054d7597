import type { Seat, Team, TeamQuotaProblem } from '@sys/orders/contracts';

/** Who works in the shop of whoever is signed in, for its owner: read, asked in, taken out. */
export function useTeam() {
  const { t } = useI18n();
  const { locale } = useI18n();
  const localePath = useLocalePath();
  const route = useRoute();
  const state = ref<'loading' | 'ready' | 'failed' | 'no-shop' | 'not-owner'>('loading');
  const team = shallowRef<Team | null>(null);
  const busy = ref(false);
  const done = ref('');
  const failure = shallowRef<ApiWriteError | null>(null);
  const KNOWN = ['seat-exists', 'no-seat', 'not-verified'];

  const trouble = computed(() => {
    if (!failure.value) return '';
    const { code = '', status, message, problems } = failure.value;
    if (code === 'team-quota') {
      const { why, label } = problems as TeamQuotaProblem;
      return t(`selling.team.quota.${why}`, { plan: label });
    }
    if (KNOWN.includes(code)) return t(`selling.team.trouble.${code}`);
    if (status === 400) return t('selling.team.trouble.invalid');
    return (status === 429 && message) || t('selling.team.trouble.unavailable');
  });

  async function load(): Promise<void> {
    const turnAway = () =>
      navigateTo(localePath({ name: 'connexion', query: { next: route.fullPath } }), { replace: true });
    if (!markSignedIn()) return void (await turnAway());
    state.value = 'loading';
    const read = await apiRead<{ data: Team }>('/shop/team');
    if (read.kind === 'got') {
      team.value = read.body.data;
      state.value = 'ready';
    } else if (isStranger(read)) await turnAway();
    else if (read.kind === 'failed') state.value = 'failed';
    else state.value = read.code === 'not-permitted' ? 'not-owner' : 'no-shop';
  }

  /** Whether it was done; `said` is told then. */
  async function run(
    method: 'POST' | 'DELETE',
    path: string,
    body: object | undefined,
    said: string,
  ): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    failure.value = null;
    done.value = '';
    try {
      team.value = await apiWrite<Team>(method, `/shop/team${path}`, body);
      done.value = said;
      return true;
    } catch (error) {
      failure.value = error instanceof ApiWriteError ? error : new ApiWriteError(0, '');
      return false;
    } finally {
      busy.value = false;
    }
  }
  const invite = (email: string, role: Seat['role']) =>
    run('POST', '', { email, role, locale: locale.value }, t('selling.team.sent'));
  const again = (seat: Seat) => run('POST', `/${seat.id}/again`, {}, t('selling.team.sent'));
  const remove = (seat: Seat) => run('DELETE', `/${seat.id}`, undefined, t('selling.team.removed'));
  return { state, team, busy, done, failure, trouble, load, invite, again, remove };
}
