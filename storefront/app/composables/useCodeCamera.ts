/** What browsers with a reader of their own have; TypeScript does not know it yet. */
interface CodeReader {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
type Readers = { BarcodeDetector?: { new (options: { formats: string[] }): CodeReader } };

const LOOK_MS = 150;

/** The camera of a phone as a reader of QR codes, where the browser can read them itself: no library is loaded for it. */
export function useCodeCamera(video: Readonly<Ref<HTMLVideoElement | null>>, read: (code: string) => void) {
  const state = ref<'unsupported' | 'off' | 'starting' | 'on' | 'refused'>('off');
  let stream: MediaStream | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reader: CodeReader | undefined;

  onMounted(() => {
    const { BarcodeDetector } = window as Readers;
    if (!BarcodeDetector || !navigator.mediaDevices) state.value = 'unsupported';
    else reader = new BarcodeDetector({ formats: ['qr_code'] });
  });

  async function start(): Promise<void> {
    if (!reader || state.value === 'starting' || state.value === 'on') return;
    state.value = 'starting';
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
      await nextTick();
      if (!video.value) return stop();
      video.value.srcObject = stream;
      await video.value.play();
      state.value = 'on';
      void look();
    } catch {
      stop();
      state.value = 'refused';
    }
  }

  async function look(): Promise<void> {
    if (state.value !== 'on' || !video.value || !reader) return;
    // A frame that cannot be read is none.
    const [found] = await reader.detect(video.value).catch(() => []);
    if (found?.rawValue) read(found.rawValue);
    timer = setTimeout(look, LOOK_MS);
  }

  /** Its light goes out: nobody is filmed longer than they scan. */
  function stop(): void {
    clearTimeout(timer);
    stream?.getTracks().forEach((track) => track.stop());
    stream = undefined;
    if (state.value !== 'unsupported') state.value = 'off';
  }
  const hidden = () => document.hidden && stop();
  onMounted(() => document.addEventListener('visibilitychange', hidden));
  onBeforeUnmount(() => {
    document.removeEventListener('visibilitychange', hidden);
    stop();
  });
  return { state, start, stop };
}
