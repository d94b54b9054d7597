import type { PushState } from '@sys/platform/contracts';

/**
 * - `unsupported`: this browser takes no pushes (on an iPhone: not before the shop is on the home screen)
 * - `unavailable`: this shop pushes nothing
 * - `blocked`: the person has forbidden notifications in the browser, and only there can allow them
 */
export type PushDeviceState = 'checking' | 'unsupported' | 'unavailable' | 'blocked' | 'off' | 'on' | 'failed';

/** Whether this very browser shows our notifications, and the switch for it. */
export function usePushDevice() {
  const { locale } = useI18n();
  const readOwn = useOwnRead();
  const state = ref<PushDeviceState>('checking');
  const busy = ref(false);
  /** Switching did not work. */
  const trouble = ref(false);
  let publicKey: string | null = null;

  async function check(): Promise<void> {
    const supported = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
    if (!supported) return void (state.value = 'unsupported');
    const read = await readOwn<PushState>('/notifications/push');
    if (read.kind !== 'got') return void (state.value = 'failed');
    publicKey = read.body.data.publicKey;
    if (!publicKey) return void (state.value = 'unavailable');
    if (Notification.permission === 'denied') return void (state.value = 'blocked');
    const subscription = await pushSubscription();
    const name = subscription && (await deviceName(subscription));
    state.value = read.body.data.devices.some(({ endpointHash }) => endpointHash === name) ? 'on' : 'off';
  }

  async function switchTo(on: boolean): Promise<void> {
    busy.value = true;
    trouble.value = false;
    try {
      await (on ? subscribe() : giveUpDevice());
      state.value = on ? 'on' : 'off';
    } catch {
      trouble.value = true;
      if (Notification.permission === 'denied') state.value = 'blocked';
    }
    busy.value = false;
  }

  async function subscribe(): Promise<void> {
    if ((await Notification.requestPermission()) !== 'granted') throw new Error('not allowed');
    await registerWorker(locale.value);
    const { pushManager } = await navigator.serviceWorker.ready;
    const options = { userVisibleOnly: true, applicationServerKey: publicKey };
    // One made under an older key of the shop is in the way of a new one.
    await (await pushManager.getSubscription())?.unsubscribe();
    const subscription = await pushManager.subscribe(options);
    await apiWrite('POST', '/notifications/push', { ...subscription.toJSON(), locale: locale.value });
  }

  return { state, busy, trouble, check, switchTo };
}
