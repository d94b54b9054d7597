import {
  Box,
  Button,
  Field,
  Flex,
  Grid,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { Card } from '@sys/platform/panel';
import { useState } from 'react';
import type { AllTexts, Issue, IssueTexts } from '../../contracts/newsletter/issues.ts';
import { DealOrder } from './DealOrder.tsx';
import { useDeed } from './useDeed.ts';
import { LOCALE_NAMES, LOCALES, type IssueLocale } from './words.ts';

interface Props {
  issue: Issue;
  onDone: (issue: Issue) => void;
  onStale: () => Promise<void>;
}
type Typed = { target: { value: string } };

/** The words of an issue in each language, its deals in their order, and an article. */
export function IssueEditor({ issue, onDone, onStale }: Props) {
  const [texts, setTexts] = useState<AllTexts>(issue.texts);
  const [deals, setDeals] = useState(issue.deals);
  const [article, setArticle] = useState(issue.article);
  const [busy, setBusy] = useState(false);
  const deed = useDeed();
  const wish = { version: issue.version, texts, deals: deals.map(({ deal }) => deal), article };
  const was = { version: issue.version, texts: issue.texts, deals: issue.deals.map(({ deal }) => deal), article: issue.article };
  const changed = JSON.stringify(wish) !== JSON.stringify(was);
  const filled = LOCALES.every((locale) => Object.values(texts[locale]).every((text) => text.trim() !== ''));
  const save = async () => {
    setBusy(true);
    const outcome = await deed<Issue>({ method: 'put', path: `/issues/${issue.id}`, body: wish, done: 'La lettre est enregistrée.' });
    setBusy(false);
    if (outcome.ok) onDone(outcome.data);
    else if (outcome.code === 'changed-meanwhile') await onStale();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={5} tag="section" aria-label="Contenu">
      <Grid.Root gap={4}>
        {LOCALES.map((locale) => (
          <Grid.Item key={locale} col={4} m={12} s={12} xs={12} direction="column" alignItems="stretch">
            <Words locale={locale} texts={texts[locale]} onChange={(next) => setTexts({ ...texts, [locale]: next })} />
          </Grid.Item>
        ))}
      </Grid.Root>
      <Card label="Offres">
        <Typography variant="delta" tag="h2">
          Offres
        </Typography>
        <Typography textColor="neutral600" tag="p" paddingTop={1} paddingBottom={4}>
          Chacun en reçoit huit au plus : d’abord celles de sa ville et de ses centres d’intérêt, puis les autres, dans cet ordre.
        </Typography>
        <DealOrder deals={deals} onChange={setDeals} />
      </Card>
      <Card label="Article">
        <Field.Root hint="Montré sous les offres, dans les langues où il est publié.">
          <Field.Label>Un article du blog</Field.Label>
          <SingleSelect placeholder="Aucun" value={article} onChange={(chosen) => setArticle(String(chosen))} onClear={() => setArticle(null)} clearLabel="Aucun article">
            {issue.choices.articles.map(({ id, name }) => (
              <SingleSelectOption key={id} value={id}>
                {name}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Hint />
        </Field.Root>
      </Card>
      <Box>
        <Button loading={busy} disabled={!changed || !filled} onClick={() => void save()}>
          Enregistrer
        </Button>
      </Box>
    </Flex>
  );
} // prettier-ignore

function Words({ locale, texts, onChange }: { locale: IssueLocale; texts: IssueTexts; onChange: (texts: IssueTexts) => void }) {
  const language = { lang: locale, dir: locale === 'ar' ? 'rtl' : 'ltr' } as const;
  const set = (name: keyof IssueTexts) => (event: Typed) => onChange({ ...texts, [name]: event.target.value });
  return (
    <Card label={LOCALE_NAMES[locale]} height="100%">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography variant="delta" tag="h2">
          {LOCALE_NAMES[locale]}
        </Typography>
        <Field.Root required>
          <Field.Label>Objet</Field.Label>
          <Field.Input value={texts.subject} maxLength={120} {...language} onChange={set('subject')} />
        </Field.Root>
        <Field.Root required hint="Ce que la liste des e-mails montre après l’objet.">
          <Field.Label>Aperçu</Field.Label>
          <Field.Input value={texts.preheader} maxLength={150} {...language} onChange={set('preheader')} />
          <Field.Hint />
        </Field.Root>
        <Field.Root required>
          <Field.Label>Introduction</Field.Label>
          <Textarea value={texts.intro} maxLength={1000} {...language} onChange={set('intro')} />
        </Field.Root>
      </Flex>
    </Card>
  );
} // prettier-ignore
