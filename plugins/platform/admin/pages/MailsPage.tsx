import { Layouts, Page, useFetchClient, useIsMobile, useNotification } from '@strapi/admin/strapi-admin';
import { Box, Button, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Mail } from '@strapi/icons';
import { useEffect, useState } from 'react';
import type { MailKind, MailPreview } from '../../contracts/index.ts';
import { READ_MAILS } from '../permissions.ts';
import { MAIL_NAMES } from './mail-names.ts';

const LANGUAGES = { fr: 'Français', ar: 'Arabe', en: 'Anglais' };
type Language = keyof typeof LANGUAGES;

/** Every mail the shop sends, in each language, with sample data. */
export function MailsPage() {
  return (
    <Page.Protect permissions={READ_MAILS}>
      <Mails />
    </Page.Protect>
  );
}

function Mails() {
  const { get, post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [kind, setKind] = useState<MailKind>('welcome');
  const [locale, setLocale] = useState<Language>('fr');
  const [preview, setPreview] = useState<MailPreview | null>(null);
  const [failed, setFailed] = useState(false);
  const [sending, setSending] = useState(false);

  useEffect(() => {
    let stale = false;
    get<{ data: MailPreview }>('/platform/mails', { params: { kind, locale } })
      .then(({ data }) => !stale && setPreview(data.data))
      .catch(() => !stale && setFailed(true));
    return () => {
      stale = true;
    };
  }, [get, kind, locale]);

  const sendTest = async () => {
    setSending(true);
    try {
      const { data } = await post<{ data: { to: string } }>('/platform/mails/test', { kind, locale });
      toggleNotification({ type: 'success', message: `Un essai part à ${data.data.to}.` });
    } catch {
      toggleNotification({ type: 'danger', message: 'L’essai n’a pas pu partir. Réessayez.' });
    }
    setSending(false);
  };

  if (failed) return <Page.Error />;
  return (
    <Page.Main>
      <Page.Title>E-mails</Page.Title>
      <Layouts.Header
        title="E-mails"
        subtitle="Chaque message envoyé, avec des données d’exemple"
        primaryAction={
          <Button startIcon={<Mail />} loading={sending} onClick={() => void sendTest()}>
            M’envoyer un essai
          </Button>
        }
      />
      <Layouts.Content>
        <Flex gap={4} paddingBottom={4} wrap="wrap">
          <Box minWidth="min(32rem, 100%)">
            <SingleSelect aria-label="E-mail" value={kind} onChange={(value) => setKind(value as MailKind)}>
              {Object.entries(MAIL_NAMES).map(([value, name]) => (
                <SingleSelectOption key={value} value={value}>
                  {name}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Box>
          <Box minWidth="16rem">
            <SingleSelect aria-label="Langue" value={locale} onChange={(value) => setLocale(value as Language)}>
              {Object.entries(LANGUAGES).map(([value, name]) => (
                <SingleSelectOption key={value} value={value}>
                  {name}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Box>
        </Flex>
        {preview ? <Letter preview={preview} locale={locale} /> : <Page.Loading />}
      </Layouts.Content>
    </Page.Main>
  );
}

function Letter({ preview, locale }: { preview: MailPreview; locale: Language }) {
  // On a phone the mail itself needs the room.
  const padding = useIsMobile() ? 3 : 6;
  const direction = locale === 'ar' ? 'rtl' : 'ltr';
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={padding}>
      <Typography tag="h2" variant="beta" lang={locale} dir={direction}>
        {preview.subject}
      </Typography>
      <Box paddingTop={4} paddingBottom={6}>
        {/* Without allowances: nothing in it runs, opens or sends. */}
        <iframe
          title="Le message"
          sandbox=""
          srcDoc={preview.html}
          style={{ inlineSize: '100%', blockSize: '70rem', border: 0, borderRadius: 8, background: 'white' }}
        />
      </Box>
      <Typography variant="sigma" textColor="neutral600">
        En texte seul
      </Typography>
      <Box
        paddingTop={2}
        tag="pre"
        lang={locale}
        dir={direction}
        style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '1.4rem', lineHeight: 1.5 }}
      >
        {preview.text}
      </Box>
    </Box>
  );
}
