import { Layouts, Page, useRBAC } from '@strapi/admin/strapi-admin';
import {
  Box,
  Button,
  Flex,
  Grid,
  Link,
  LinkButton,
  Table,
  Tbody,
  Td,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Filter, Shown, useList } from '@sys/platform/panel';
import { useMemo } from 'react';
import { Link as To, useNavigate, useSearchParams } from 'react-router-dom';
import type { Post, PostCard } from '../../../contracts/manager/posts.ts';
import type { Template } from '../../../contracts/manager/templates.ts';
import { useDeed } from '../../calls/useDeed.ts';
import { PostStateBadge } from '../../parts/StateBadge.tsx';
import { READ_POSTS, WRITE_POSTS } from '../../permissions.ts';
import { accountLabel, NETWORK_NAMES, POST_STATE_NAMES } from '../../words/names.ts';
import { wallTime } from '../../words/dates.ts';
import { CardParts } from './CardParts.tsx';
import { CardThumb } from './CardThumb.tsx';
import { useAccounts } from './useAccounts.ts';

/** All posts of the house, the newest first. */
export function PostsPage() {
  return (
    <Page.Protect permissions={READ_POSTS}>
      <Page.Title>Publications</Page.Title>
      <Posts />
    </Page.Protect>
  );
}

const FILTERS = ['search', 'state', 'network', 'account', 'template', 'author'] as const;
type Filters = Record<(typeof FILTERS)[number], string>;
const HEADS = ['Publication', 'État', 'Où', 'Quand', 'Par', 'Actions'];

function Posts() {
  const [params, setParams] = useSearchParams();
  const filters = Object.fromEntries(FILTERS.map((name) => [name, params.get(name) ?? ''])) as Filters;
  const { rows, trouble, again, more } = useList<PostCard>('/social/posts', filters);
  const { rows: templates } = useList<Template>('/social/templates', {});
  const { accounts } = useAccounts();
  const { allowedActions } = useRBAC([...WRITE_POSTS]);
  const writes = allowedActions.canWrite === true;
  const navigate = useNavigate();
  const deed = useDeed();
  const set = (name: keyof Filters) => (value: string) => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  // Those who have written what is shown: a filter for somebody who wrote nothing finds nothing.
  const authors = useMemo(() => Object.fromEntries((rows ?? []).map(({ author }) => [author.id, author.name])), [rows]);
  // Who may not see the accounts themselves chooses among those that posts went to.
  const seen = (rows ?? []).flatMap(({ parts }) => parts.map(({ account, name, network }) => ({ id: account, name, network })));
  const chosenFrom = accounts?.length ? accounts : seen;
  const copy = async ({ id, version }: PostCard) => {
    const outcome = await deed<Post>({ method: 'post', path: `/posts/${id}/copy`, body: { version }, done: 'Voici la copie, en brouillon.' });
    if (outcome.ok) void navigate(`/plugins/social/posts/${outcome.data.id}`);
    else await again();
  };
  const named = (list: readonly { id: string; name: string }[] | null) => Object.fromEntries((list ?? []).map(({ id, name }) => [id, name]));
  return (
    <>
      <Layouts.Header
        title="Publications"
        subtitle="Celles de ShareYourSales, les plus récentes d’abord"
        primaryAction={
          writes && (
            <LinkButton tag={To} to="/plugins/social/posts/new" startIcon={<Plus />}>
              Nouvelle publication
            </LinkButton>
          )
        }
      />
      <Layouts.Content>
        <Box paddingBottom={5} tag="form" role="search" onSubmit={(event: { preventDefault(): void }) => event.preventDefault()}>
          <Grid.Root gap={4}>
            <Filter label="Rechercher" placeholder="Dans les titres et les textes" options={null} value={filters.search} onChange={set('search')} />
            <Filter label="État" options={POST_STATE_NAMES} value={filters.state} onChange={set('state')} />
            <Filter label="Réseau" options={NETWORK_NAMES} value={filters.network} onChange={set('network')} />
            <Filter label="Compte" options={Object.fromEntries(chosenFrom.map((account) => [account.id, accountLabel(account)]))} value={filters.account} onChange={set('account')} />
            <Filter label="Modèle" options={named(templates)} value={filters.template} onChange={set('template')} />
            <Filter label="Auteur" options={authors} value={filters.author} onChange={set('author')} />
          </Grid.Root>
        </Box>
        <Shown data={rows} trouble={trouble}>
          {(posts) =>
            posts.length === 0 ? (
              <Typography textColor="neutral600">
                {Object.values(filters).some(Boolean) ? 'Aucune publication ne correspond à ces filtres.' : 'Aucune publication encore.'}
              </Typography>
            ) : (
              <Box style={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label="Publications">
                <Table colCount={HEADS.length} rowCount={posts.length + 1}>
                  <Thead>
                    <Tr>
                      {HEADS.map((head) => (
                        <Th key={head}>
                          <Typography variant="sigma">{head}</Typography>
                        </Th>
                      ))}
                    </Tr>
                  </Thead>
                  <Tbody>
                    {posts.map((post) => (
                      <Row key={post.id} post={post} onCopy={writes ? () => void copy(post) : null} />
                    ))}
                  </Tbody>
                </Table>
              </Box>
            )
          }
        </Shown>
        {more && (
          <Flex justifyContent="center" paddingTop={4}>
            <Button variant="tertiary" onClick={more}>
              Afficher la suite
            </Button>
          </Flex>
        )}
      </Layouts.Content>
    </>
  );
} // prettier-ignore

function Row({ post, onCopy }: { post: PostCard; onCopy: (() => void) | null }) {
  const { id, title, state, at, zone, author, template, parts, thumb } = post;
  return (
    <Tr>
      <Td>
        <Flex gap={3} alignItems="center" minWidth="22rem">
          <CardThumb thumb={thumb} />
          <Box minWidth={0}>
            <Link tag={To} to={`/plugins/social/posts/${id}`} dir="auto">
              {title}
            </Link>
            {template && (
              <Typography tag="p" variant="pi" textColor="neutral600">
                {template.name}
              </Typography>
            )}
          </Box>
        </Flex>
      </Td>
      <Td>
        <PostStateBadge state={state} />
      </Td>
      <Td>
        <CardParts parts={parts} />
      </Td>
      <Td>
        <Typography>{at === null && state === 'draft' ? '–' : wallTime(at, zone)}</Typography>
      </Td>
      <Td>
        <Typography>{author.name}</Typography>
      </Td>
      <Td>
        {onCopy && (
          <Button size="S" variant="tertiary" aria-label={`Copier ${title}`} onClick={onCopy}>
            Copier
          </Button>
        )}
      </Td>
    </Tr>
  );
}
