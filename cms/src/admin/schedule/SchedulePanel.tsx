import { isFetchError, useFetchClient, useQueryParams } from '@strapi/admin/strapi-admin';
import { Button, Field, Flex, Typography } from '@strapi/design-system';
import { Clock } from '@strapi/icons';
import { useRead } from '@sys/platform/panel';
import { useState } from 'react';
import type { Plan } from '../../editors/schedule/plans.ts';

interface Answer {
  last: Plan | null;
  /** What the clocks of Morocco show. */
  now: string;
}
interface PanelProps {
  model: string;
  documentId?: string;
}

/** As the server says in editors/schedule/plans.ts. */
const SCHEDULED = ['api::article.article', 'api::story.story'];
const WORDS = new Intl.DateTimeFormat('fr', { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' });
/** A time of a wall in words: it has no zone of its own. */
const inWords = (local: string) => WORDS.format(new Date(`${local}Z`));

/** The panel beside an article: when its draft publishes itself. */
export function SchedulePanel({ model, documentId }: PanelProps) {
  if (!SCHEDULED.includes(model)) return null;
  return { title: 'Publication programmée', content: <Schedule model={model} documentId={documentId} /> };
}

function Schedule({ model, documentId }: PanelProps) {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const locale = query.plugins?.i18n?.locale ?? 'fr';
  const isNew = documentId === undefined || documentId === 'create';
  const path = isNew ? null : `/editors/schedules/${model}/${documentId}?locale=${locale}`;
  const { data, trouble, put: know } = useRead<Answer>(path);
  const { put, del } = useFetchClient();
  const [at, setAt] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  if (isNew) return <Typography textColor="neutral600">Enregistrez d’abord le brouillon.</Typography>;
  if (trouble === 'denied') return <Typography textColor="neutral600">Votre rôle ne permet pas de publier.</Typography>;
  if (trouble)
    return <Typography textColor="danger600">L’heure prévue n’a pas pu être lue. Rechargez la page.</Typography>;
  if (!data) return <Typography textColor="neutral600">Lecture…</Typography>;

  const act = async (deed: () => Promise<{ data: { data: Answer } }>) => {
    setBusy(true);
    setRefusal(undefined);
    try {
      know((await deed()).data.data);
      setAt('');
    } catch (error) {
      setRefusal(isFetchError(error) ? error.message : 'Cela n’a pas pu être enregistré. Réessayez.');
    }
    setBusy(false);
  };
  const { last, now } = data;
  const planned = last?.state === 'planned' ? last : null;

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <div role="status">
        {planned && (
          <Typography fontWeight="semiBold">Le brouillon sera publié {inWords(planned.at)}, heure du Maroc.</Typography>
        )}
        {last?.state === 'failed' && (
          <Typography textColor="danger600">
            Pas publié à l’heure prévue ({inWords(last.at)}) : {last.reason}
          </Typography>
        )}
        {last?.state === 'published' && (
          <Typography textColor="success700">Publié comme prévu, {inWords(last.at)}.</Typography>
        )}
      </div>
      <Field.Root
        name="schedule"
        error={refusal}
        hint={planned ? undefined : 'Heure du Maroc. C’est le brouillon enregistré à ce moment-là qui sera publié.'}
      >
        <Field.Label>{planned ? 'Une autre heure' : 'Jour et heure'}</Field.Label>
        <Field.Input
          type="datetime-local"
          min={now}
          value={at}
          onChange={({ target }: { target: HTMLInputElement }) => setAt(target.value.slice(0, 16))}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <Button
        variant="secondary"
        fullWidth
        startIcon={<Clock />}
        disabled={busy || at === ''}
        onClick={() => void act(() => put<{ data: Answer }>(path!, { at }))}
      >
        {planned ? 'Changer l’heure' : 'Programmer'}
      </Button>
      {planned && (
        <Button
          variant="danger-light"
          fullWidth
          disabled={busy}
          onClick={() => void act(() => del<{ data: Answer }>(path!))}
        >
          Ne plus programmer
        </Button>
      )}
    </Flex>
  );
}
