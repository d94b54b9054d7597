import { Layouts, Page, useRBAC } from '@strapi/admin/strapi-admin';
import { Badge, Box, Button, Flex, Grid, Link, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { Card, Filter, Rows, Shown, useList, useRead } from '@sys/platform/panel';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import type { LinkFigures, LinkPlace, ListedLink } from '../../../contracts/seo.ts';
import { layoutOf } from '../content-manager/layouts.ts';
import { Address } from './Address.tsx';
import { CHANGE_SEO } from './permissions.ts';
import { useDeed } from './useDeed.ts';
import { answerWords, count, day, STATE_NAMES } from './words.ts';

const SINGLE = new Set(['api::home.home', 'api::site-setting.site-setting']);
const TONES = { broken: 'danger', moved: 'secondary', unsure: 'neutral', ok: 'success', unchecked: 'neutral' } as const;

/** Where the links in published texts lead, and which of them to mend. */
export function LinksPage() {
  const [state, setState] = useState('broken');
  const [q, setQ] = useState('');
  const { rows, trouble, again, more } = useList<ListedLink>('/seo/links', { state, q });
  const figures = useRead<LinkFigures>('/seo/links/figures');
  const { allowedActions } = useRBAC([...CHANGE_SEO]);
  const changes = allowedActions.canUpdate === true;
  const deed = useDeed();
  const check = async () => {
    await deed('/links/check', {}, () => 'La vérification commence ; rechargez la page dans quelques minutes.');
    await figures.again();
  };
  const ignore = async ({ id, ignored }: ListedLink) => {
    await deed(`/links/${id}/ignored`, { ignored: !ignored }, () =>
      ignored ? 'Ce lien est de nouveau signalé.' : 'Ce lien ne sera plus signalé.',
    );
    await Promise.all([again(), figures.again()]);
  };
  const known = figures.data;
  return (
    <>
      <Page.Title>Liens</Page.Title>
      <Layouts.Header
        title="Liens"
        subtitle={`Vérifiés chaque lundi matin${known ? ` · ${standing(known)}` : ''}`}
        primaryAction={
          changes && (
            <Button startIcon={<ArrowClockwise />} onClick={() => void check()}>
              Vérifier maintenant
            </Button>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          <Grid.Root gap={4}>
            <Filter label="Montrer" value={state} onChange={setState} options={optionsOf(known)} placeholder="Tous" />
            <Filter label="Chercher" value={q} onChange={setQ} options={null} placeholder="Une adresse" />
          </Grid.Root>
          <Card>
            <Shown data={rows} trouble={trouble}>
              {(links) => (
                <Rows
                  heads={['Lien', 'Réponse', 'Se trouve dans', 'Action']}
                  empty={known?.lastAt ? 'Aucun lien de cette sorte.' : 'Les liens n’ont pas encore été vérifiés.'}
                  onMore={more}
                  rows={links.map((link) => ({
                    key: link.id,
                    cells: [
                      <Address key="url">{readable(link.url)}</Address>,
                      <Answer key="answer" link={link} />,
                      <Places key="places" places={link.places} />,
                      changes ? (
                        <Button
                          key="ignore"
                          size="S"
                          variant="tertiary"
                          onClick={() => void ignore(link)}
                          aria-label={`${link.ignored ? 'Signaler' : 'Ne plus signaler'} ${readable(link.url)}`}
                        >
                          {link.ignored ? 'Signaler' : 'Ne plus signaler'}
                        </Button>
                      ) : (
                        ''
                      ),
                    ],
                  }))}
                />
              )}
            </Shown>
          </Card>
        </Flex>
      </Layouts.Content>
    </>
  );
}

function Answer({ link }: { link: ListedLink }) {
  const tone = TONES[link.state];
  return (
    <Box>
      <Badge backgroundColor={`${tone}100`} textColor={`${tone}700`}>
        {answerWords(link)}
      </Badge>
      {link.failingSince && (
        <Typography tag="p" variant="pi" textColor="neutral600" style={{ paddingBlockStart: '0.4rem' }}>
          {`depuis le ${day(link.failingSince)}`}
        </Typography>
      )}
    </Box>
  );
}

function Places({ places }: { places: LinkPlace[] }) {
  return (
    <Box tag="ul">
      {places.map(({ type, document, locale, name }) => (
        <li key={`${type} ${document} ${locale}`}>
          <Link tag={NavLink} to={entryPath(type, document, locale)}>
            <bdi>{name || layoutOf(type)?.title || 'Fiche'}</bdi>
          </Link>
          <Typography variant="pi" textColor="neutral600">{` ${layoutOf(type)?.title ?? ''} · ${locale}`}</Typography>
        </li>
      ))}
    </Box>
  );
}

const entryPath = (type: string, document: string, locale: string) =>
  SINGLE.has(type)
    ? `/content-manager/single-types/${type}?plugins[i18n][locale]=${locale}`
    : `/content-manager/collection-types/${type}/${document}?plugins[i18n][locale]=${locale}`;

const standing = ({ waiting, lastAt }: LinkFigures): string => {
  if (waiting > 0) return waiting === 1 ? '1 lien à voir encore' : `${count(waiting)} liens à voir encore`;
  return lastAt === null ? 'pas encore vérifiés' : `dernière fois : ${day(lastAt)}`;
};

const optionsOf = (known: LinkFigures | null) =>
  Object.fromEntries(
    (['broken', 'moved', 'unsure', 'ok', 'unchecked', 'ignored'] as const).map((state) => [
      state,
      known ? `${STATE_NAMES[state]} (${count(known.counts[state])})` : STATE_NAMES[state],
    ]),
  );

/** Arabic as it reads, and not as percent signs. */
function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
