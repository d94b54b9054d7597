import type { Delivery, Publication } from '@sys/social/contracts';
import { followDelay } from '~/utils/follow-delay';

/**
 * A publication that is looked at again, soon at first and then less and less, until nothing of it moves; and what its
 * owner does with its parts. `changed` is told of each newer one.
 */
export function useFollowedPublication(first: Publication, changed: (newer: Publication) => void = () => {}) {
  const { locale } = useI18n();
  const words = usePublishWords();
  const publication = shallowRef(first);
  /** The part that something is done with. */
  const busy = ref('');
  const trouble = ref('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;
  let ended = false;

  const path = `/social/publications/${first.id}`;

  function take(newer: Publication): void {
    publication.value = newer;
    changed(newer);
  }
  async function look(): Promise<void> {
    const read = await apiRead<{ data: Publication }>(`${path}?locale=${locale.value}`);
    if (ended) return;
    if (read.kind === 'got') take(read.body.data);
    follow();
  }
  function follow(): void {
    clearTimeout(timer);
    const delay = followDelay(publication.value, looks++, Date.now());
    if (delay !== null && !ended) timer = setTimeout(() => void look(), delay);
  }
  function begin(): void {
    looks = 0;
    follow();
  }
  onScopeDispose(() => {
    ended = true;
    clearTimeout(timer);
  });

  async function run(what: string, work: () => Promise<Publication>): Promise<boolean> {
    if (busy.value) return false;
    busy.value = what;
    trouble.value = '';
    try {
      take(await work());
      begin();
      return true;
    } catch (error) {
      trouble.value = words.error(error instanceof ApiWriteError ? error : new ApiWriteError(0, ''));
      return false;
    } finally {
      busy.value = '';
    }
  }
  /** This part alone; of one whose fate is not known for who has looked that it is not there. */
  const retry = ({ id, state }: Delivery) =>
    run(id, () => apiWrite<Publication>('POST', `/social/deliveries/${id}/retry`, state === 'unconfirmed' ? { looked: true } : {})); // prettier-ignore
  const attest = ({ id }: Delivery) => run(id, () => apiWrite<Publication>('POST', `/social/deliveries/${id}/attest`, {})); // prettier-ignore
  const reschedule = (at: string, zone: string) =>
    run('schedule', () => apiWrite<Publication>('PUT', `${path}/schedule`, { at, zone }));

  type Outcome = { publication: Publication; deliveries: { id: string; outcome: string }[] };
  const outcomes = shallowRef<Outcome['deliveries']>([]);
  /** What has not begun ends, what is public is taken back where its network lets us. */
  const end = () =>
    run('end', async () => {
      const done = await apiWrite<Outcome>('DELETE', path);
      outcomes.value = done.deliveries;
      return done.publication;
    });

  return { publication, busy, trouble, outcomes, begin, retry, attest, reschedule, end };
}
export type FollowedPublication = ReturnType<typeof useFollowedPublication>;
