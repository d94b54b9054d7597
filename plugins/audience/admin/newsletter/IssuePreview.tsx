import { Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { Mail } from '@strapi/icons';
import { Card, Filter, Shown, useRead } from '@sys/platform/panel';
import { useState } from 'react';
import type { Issue, IssuePreview as Preview } from '../../contracts/newsletter/issues.ts';
import { useDeed } from './useDeed.ts';
import { LOCALE_NAMES, type IssueLocale } from './words.ts';

const namesOf = (choices: { id: string; name: string }[]) =>
  Object.fromEntries(choices.map(({ id, name }) => [id, name]));

/** What somebody in a language, a city and with an interest would get; and the same to one’s own address. */
export function IssuePreview({ issue }: { issue: Issue }) {
  const [locale, setLocale] = useState<IssueLocale>('fr');
  const [city, setCity] = useState('');
  const [interest, setInterest] = useState('');
  const [sending, setSending] = useState(false);
  const deed = useDeed();
  const segment = { locale, ...(city && { city }), ...(interest && { interest }) };
  // Another version of the issue is another mail.
  const query = new URLSearchParams({ ...segment, seen: String(issue.version) });
  const { data, trouble } = useRead<{ letter: Preview }>(`/audience/newsletter/issues/${issue.id}/preview?${query}`);
  const send = async () => {
    setSending(true);
    await deed({ method: 'post', path: `/issues/${issue.id}/test`, body: segment, done: 'Un essai part à votre adresse.' });
    setSending(false);
  };
  return (
    <Card>
      <Flex justifyContent="space-between" gap={3} wrap="wrap" paddingBottom={4}>
        <Typography variant="delta" tag="h2">
          Aperçu
        </Typography>
        {issue.may.send && (
          <Button variant="secondary" startIcon={<Mail />} loading={sending} onClick={() => void send()}>
            M’envoyer un essai
          </Button>
        )}
      </Flex>
      <Grid.Root gap={4} paddingBottom={4}>
        <Filter label="Langue" value={locale} options={LOCALE_NAMES} onChange={(next) => setLocale((next || 'fr') as IssueLocale)} />
        <Filter label="Ville du lecteur" value={city} options={namesOf(issue.choices.cities)} placeholder="Tout le Maroc" onChange={setCity} />
        <Filter label="Centre d’intérêt" value={interest} options={namesOf(issue.choices.categories)} placeholder="Aucun" onChange={setInterest} />
      </Grid.Root>
      <Box aria-live="polite">
        <Shown data={data} trouble={trouble}>
          {({ letter }) => (letter ? <Letter letter={letter} locale={locale} /> : <Nothing />)}
        </Shown>
      </Box>
    </Card>
  );
} // prettier-ignore

const Nothing = () => (
  <Typography textColor="neutral600">
    Moins de trois offres en vente se lisent dans cette langue : qui la lit ne reçoit pas cette lettre.
  </Typography>
);

function Letter({ letter: { subject, html }, locale }: { letter: NonNullable<Preview>; locale: IssueLocale }) {
  return (
    <>
      <Typography tag="h3" variant="epsilon" fontWeight="semiBold" lang={locale} dir={locale === 'ar' ? 'rtl' : 'ltr'}>
        {subject}
      </Typography>
      {/* Without allowances: nothing in it runs, opens or sends. */}
      <iframe
        title="La lettre"
        sandbox=""
        srcDoc={html}
        style={{ inlineSize: '100%', blockSize: '80rem', border: 0, borderRadius: 8, marginTop: 12, background: 'white' }}
      />
    </>
  );
} // prettier-ignore
