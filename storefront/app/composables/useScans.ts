import type { Redeemed } from '@sys/orders/contracts';

const AGAIN_MS = 20_000;

/**
 * The vouchers that this device scans: each is kept first and sent then, so that one scanned without a network is
 * redeemed when there is one, under the same name and with the hour at which it was scanned.
 */
export function useScans() {
  const scans = ref<KeptScan[]>([]);
  /** The scan that is being looked at. */
  const current = ref<string | null>(null);
  const sending = ref(false);
  /** Why what waits is not sent. */
  const held = ref<Held | null>(null);
  const undoFailed = ref(false);
  let store: ScanStore | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;

  async function open(): Promise<void> {
    store = await openScanStore();
    const now = Date.now();
    const all = await store.all();
    for (const old of all.filter((one) => isStale(one, now))) await store.drop(old.scan);
    scans.value = all.filter((one) => !isStale(one, now));
    await flush();
  }

  async function keep(scan: KeptScan): Promise<void> {
    scans.value = [...scans.value.filter((one) => one.scan !== scan.scan), scan];
    // What the browser does not keep, the page still has.
    await store?.put(scan).catch(() => undefined);
  }

  /** What was read by the camera or typed. Whether it counts: the same code stays before a camera for a while. */
  async function redeem(read: string, by: 'camera' | 'hand'): Promise<boolean> {
    const what = read.trim();
    if (what.length < 4 || what.length > 300) return false;
    if (by === 'camera' && seenJustNow(scans.value, what, Date.now())) return false;
    const scan: KeptScan = {
      scan: crypto.randomUUID(),
      what,
      at: new Date().toISOString(),
      outcome: { kind: 'waiting' },
    };
    current.value = scan.scan;
    await keep(scan);
    await flush();
    return true;
  }

  async function flush(): Promise<void> {
    if (sending.value) return;
    sending.value = true;
    for (let next = nextToSend(scans.value); next; next = nextToSend(scans.value)) {
      const outcome = await send(next);
      if (outcome.kind === 'held') {
        held.value = outcome.because;
        break;
      }
      held.value = null;
      await keep({ ...next, outcome });
    }
    sending.value = false;
  }

  function shown(): KeptScan | null {
    return scans.value.find(({ scan }) => scan === current.value) ?? null;
  }

  async function undo(scan: KeptScan): Promise<void> {
    const { outcome } = scan;
    if (outcome.kind !== 'accepted') return;
    undoFailed.value = false;
    try {
      await apiWrite('POST', '/shop/redeem/undo', { voucher: outcome.redeemed.voucher });
      await keep({ ...scan, outcome: { ...outcome, undone: true } });
    } catch {
      undoFailed.value = true;
    }
  }

  onMounted(() => {
    void open();
    timer = setInterval(flush, AGAIN_MS);
    addEventListener('online', flush);
  });
  onBeforeUnmount(() => {
    clearInterval(timer);
    removeEventListener('online', flush);
  });

  return {
    scans,
    current: computed(shown),
    sending,
    held,
    undoFailed,
    waiting: computed(() => scans.value.filter(({ outcome }) => outcome.kind === 'waiting').length),
    redeem,
    undo,
    dismiss: () => (current.value = null),
  };
}

/** There is no network, nobody is signed in any more, they have no shop, or typed so many wrong codes that it has to wait. */
type Held = 'offline' | 'signed-out' | 'no-shop' | 'paused';
type Sent = Exclude<KeptScan['outcome'], { kind: 'waiting' }> | { kind: 'held'; because: Held };

async function send({ scan, what, at }: KeptScan): Promise<Sent> {
  try {
    const redeemed = await apiWrite<Redeemed>('POST', '/shop/redeem', { scan, what, at });
    return { kind: 'accepted', redeemed, undone: false };
  } catch (error) {
    const { status, code, problems } = error instanceof ApiWriteError ? error : new ApiWriteError(0, '');
    if (code === 'voucher-refused' || code === 'no-voucher') {
      return {
        kind: 'refused',
        because: code === 'no-voucher' ? 'unknown' : String([problems].flat()[0] ?? 'unknown'),
      };
    }
    if (code === 'no-shop' || code === 'not-verified') return { kind: 'held', because: 'no-shop' };
    if (code === 'code-too-often') return { kind: 'held', because: 'paused' };
    if (status === 401 || status === 403) return { kind: 'held', because: 'signed-out' };
    return isUncertain(status) ? { kind: 'held', because: 'offline' } : { kind: 'refused', because: 'unknown' };
  }
}
