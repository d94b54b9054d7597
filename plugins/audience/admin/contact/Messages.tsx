import { Layouts, Page } from '@strapi/admin/strapi-admin';
import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { Filter, Filters, Rows, Shown, useList, useRead } from '@sys/platform/panel';
import { Link as To, useSearchParams } from 'react-router-dom';
import type { MessagePeople, MessageRow } from '../../contracts/contact/desk.ts';
import { StateBadge } from './StateBadge.tsx';
import { instant, LANGUAGES, STATES, SUBJECTS } from './words.ts';

const FILTERS = ['search', 'state', 'subject', 'assignee'] as const;
type Filters = Record<(typeof FILTERS)[number], string>;

/** The newest first; what may be spam is shown when it is asked for. */
export function Messages() {
  const [params, setParams] = useSearchParams();
  const filters = Object.fromEntries(FILTERS.map((name) => [name, params.get(name) ?? ''])) as Filters;
  const { rows, trouble, more } = useList<MessageRow>('/audience/messages', filters);
  const { data: people } = useRead<MessagePeople>('/audience/messages/people');
  const set = (name: keyof Filters) => (value: string) => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  const assignees = { none: 'Personne', ...Object.fromEntries((people ?? []).map(({ id, name }) => [id, name])) };
  return (
    <>
      <Page.Title>Messages</Page.Title>
      <Layouts.Header title="Messages" subtitle="Reçus par le formulaire de contact, les plus récents d’abord" />
      <Layouts.Content>
        <Box paddingBottom={5}>
          <Filters active={FILTERS.slice(1).filter((name) => filters[name] !== '').length}>
            <Filter
              columns={3}
              label="Rechercher"
              placeholder="Nom, adresse, texte ou référence"
              options={null}
              value={filters.search}
              onChange={set('search')}
            />
            <Filter
              columns={3}
              label="État"
              options={STATES}
              value={filters.state}
              onChange={set('state')}
              placeholder="Tous, sauf indésirables"
            />
            <Filter columns={3} label="Sujet" options={SUBJECTS} value={filters.subject} onChange={set('subject')} />
            <Filter
              columns={3}
              label="Attribué à"
              options={assignees}
              value={filters.assignee}
              onChange={set('assignee')}
              placeholder="N’importe qui"
            />
          </Filters>
        </Box>
        <Box paddingBottom={8}>
          <Shown data={rows} trouble={trouble}>
            {(list) => (
              <Rows
                heads={['Message', 'De', 'Sujet', 'État', 'Attribué à', 'Reçu le']}
                empty="Aucun message ne correspond à ces filtres."
                onMore={more}
                rows={list.map((row) => ({ key: row.id, cells: cellsOf(row) }))}
              />
            )}
          </Shown>
        </Box>
      </Layouts.Content>
    </>
  );
}

const cellsOf = ({ id, reference, unread, excerpt, name, email, subject, language, state, assignee, at }: MessageRow) => [
  <Flex key="message" direction="column" alignItems="flex-start" gap={1} maxWidth="42rem">
    <Flex gap={2} alignItems="center">
      <Link tag={To} to={`/plugins/audience/messages/${id}`}>
        {reference}
      </Link>
      {unread && <Badge active>Non lu</Badge>}
    </Flex>
    <Typography variant="pi" textColor={unread ? 'neutral800' : 'neutral600'} dir="auto" style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
      {excerpt}
    </Typography>
  </Flex>,
  <Flex key="who" direction="column" alignItems="flex-start">
    <Typography textColor="neutral800" fontWeight={unread ? 'bold' : 'regular'} dir="auto">
      {name}
    </Typography>
    <Typography variant="pi" textColor="neutral600">
      {email}
    </Typography>
  </Flex>,
  <Flex key="subject" direction="column" alignItems="flex-start">
    <Typography textColor="neutral800">{SUBJECTS[subject]}</Typography>
    <Typography variant="pi" textColor="neutral600">
      {LANGUAGES[language]}
    </Typography>
  </Flex>,
  <StateBadge key="state" state={state} />,
  assignee?.name ?? '–',
  <Typography key="at" textColor="neutral800" style={{ whiteSpace: 'nowrap' }}>
    {instant(at)}
  </Typography>,
]; // prettier-ignore
