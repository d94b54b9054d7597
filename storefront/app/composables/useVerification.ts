import type { KycDocument, KycDocumentList, MyCase } from '@sys/kyc/contracts';
import type { CaseKind, CaseValues } from '@sys/kyc/domain';

const FACTOR: readonly string[] = ['wrong-code', 'step-up', 'second-factor'];

/** The case of whoever is signed in: read, saved as a draft, handed in. What is typed is kept here until it is saved. */
export function useVerification() {
  const { locale, t } = useI18n();
  const readOwn = useOwnRead();
  const state = ref<'loading' | 'ready' | 'failed'>('loading');
  const known = ref<MyCase | null>(null);
  const kind = ref<CaseKind | null>(null);
  const values = reactive<CaseValues>({});
  const documents = ref<KycDocument[]>([]);
  const saving = ref(false);
  const trouble = ref('');
  const said = ref('');

  function take(next: MyCase | null): void {
    known.value = next;
    if (!next) return;
    kind.value = next.kind;
    Object.assign(values, next.values);
  }

  async function load(): Promise<void> {
    state.value = 'loading';
    const [mine, brought] = await Promise.all([
      readOwn<{ data: MyCase | null }>('/kyc/case'),
      readOwn<KycDocumentList>('/kyc/documents'),
    ]);
    if (mine.kind === 'stranger' || brought.kind === 'stranger') return;
    if (mine.kind === 'failed' || brought.kind === 'failed') {
      state.value = 'failed';
      return;
    }
    take(mine.body.data);
    documents.value = brought.body.data.documents;
    // Who has not begun is verified as what they signed up as.
    kind.value ??= brought.body.data.applicant;
    state.value = 'ready';
  }

  /** Whether it was done; if not, `trouble` says why. */
  async function write(method: 'PUT' | 'POST', path: string, body: object, failed: string): Promise<boolean> {
    saving.value = true;
    trouble.value = '';
    try {
      take(await apiWrite<MyCase>(method, path, body));
      return true;
    } catch (error) {
      const elsewhere = error instanceof ApiWriteError && error.status === 409;
      if (elsewhere) await load();
      trouble.value = t(elsewhere ? 'verification.changedElsewhere' : failed);
      return false;
    } finally {
      saving.value = false;
    }
  }

  const version = () => known.value?.version ?? 0;

  async function save(): Promise<boolean> {
    const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value));
    const body = { kind: kind.value, values: filled, version: version() };
    const done = await write('PUT', '/kyc/case', body, 'verification.notSaved');
    said.value = done ? t('verification.saved') : '';
    return done;
  }

  const move = (what: 'submit' | 'answer' | 'restart') =>
    write('POST', `/kyc/case/${what}`, { version: version(), locale: locale.value }, 'verification.notSubmitted');

  /** Changes what was approved; resolves to why it was not done, in a sentence, and to nothing when it was. */
  async function change(wanted: CaseValues, code: string): Promise<string> {
    saving.value = true;
    try {
      await apiWrite('POST', '/two-factor/step-up', { code });
      const filled = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value));
      take(
        await apiWrite<MyCase>('POST', '/kyc/case/change', {
          values: filled,
          version: version(),
          locale: locale.value,
        }),
      );
      return '';
    } catch (error) {
      const { code: why = '', status, message } = error instanceof ApiWriteError ? error : { status: 0, message: '' };
      if (FACTOR.includes(why)) return t(`security.failed.${why}`);
      if (why === 'nothing-changed') return t('verification.change.nothing');
      if (why === 'changed-meanwhile') {
        await load();
        return t('verification.changedElsewhere');
      }
      return status === 429 && message ? message : t('verification.change.failed');
    } finally {
      saving.value = false;
    }
  }

  return { state, known, kind, values, documents, saving, trouble, said, load, save, move, change };
}
