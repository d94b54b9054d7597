import { useRBAC } from '@strapi/admin/strapi-admin';
import { Badge, Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { Card } from '@sys/platform/panel';
import { Link as RouterLink } from 'react-router-dom';
import type { QueueItem } from '../../../contracts/manager/queue.ts';
import { AccountName } from '../../parts/NetworkMark.tsx';
import { DeliveryStateBadge } from '../../parts/StateBadge.tsx';
import { WRITE_POSTS } from '../../permissions.ts';
import { instant } from '../../words/dates.ts';
import { failureWords } from '../../words/failures.ts';
import { formatName } from '../../words/names.ts';
import { mayRemove, removalWords } from '../../words/removal.ts';
import { wordsOf, type Act } from './words.ts';

const ACTS: Act[] = ['attest', 'retry', 'cancel', 'remove'];

/** One part of a post at one account: when, how far, and what whoever looks may do. */
export function Item({ item, onAsk }: { item: QueueItem; onAsk: (act: Act) => void }) {
  const { allowedActions } = useRBAC(WRITE_POSTS);
  const title = item.post?.title ?? 'Publication supprimée';
  const acts = allowedActions.canWrite ? ACTS.filter((act) => (act === 'remove' ? mayRemove(item) : item.may[act])) : [];
  return (
    <li data-delivery={item.id}>
      <Card>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={2} minWidth={0}>
          {item.post ? (
            <Link tag={RouterLink} to={`/plugins/social/posts/${item.post.id}`}>
              <span dir="auto">{title}</span>
            </Link>
          ) : (
            <Typography textColor="neutral600">{title}</Typography>
          )}
          <AccountName
            network={item.network}
            name={item.account.name}
            under={[formatName(item.network, item.format), item.account.handle && `@${item.account.handle}`].filter(Boolean).join(' · ')}
          />
        </Flex>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Flex gap={2} wrap="wrap">
            <DeliveryStateBadge state={item.state} />
            {item.overdue && (
              <Badge backgroundColor="danger100" textColor="danger700">
                En retard
              </Badge>
            )}
          </Flex>
          <Times item={item} />
        </Flex>
      </Flex>
      {item.failure && <Failure failure={item.failure} />}
      {(acts.length > 0 || item.permalink) && (
        <Flex gap={2} wrap="wrap" paddingTop={4}>
          {acts.map((act) => (
            <Button
              key={act}
              size="S"
              variant={act === 'cancel' || act === 'remove' ? 'danger-light' : 'secondary'}
              aria-label={`${wordsOf(act, item).label} : ${title}, ${item.account.name}`}
              onClick={() => onAsk(act)}
            >
              {wordsOf(act, item).label}
            </Button>
          ))}
          {item.permalink && (
            <Link href={item.permalink} isExternal>
              Voir en ligne
            </Link>
          )}
        </Flex>
      )}
      </Card>
    </li>
  );
} // prettier-ignore

function Times({ item }: { item: QueueItem }) {
  const later = item.nextAt !== null && item.nextAt > item.dueAt && item.state === 'waiting';
  const lines = [
    `Prévue : ${instant(item.dueAt)}`,
    later && `Prochain essai : ${instant(item.nextAt)}`,
    item.publishedAt && `En ligne depuis : ${instant(item.publishedAt)}`,
    item.removal && removalWords(item),
  ];
  return lines.map(
    (line) =>
      line && (
        <Typography key={line} variant="pi" textColor="neutral600">
          {line}
        </Typography>
      ),
  );
}

/** What happened, what to do, and what the network said to the letter. */
function Failure({ failure }: { failure: NonNullable<QueueItem['failure']> }) {
  const { what, todo } = failureWords(failure.code);
  return (
    <Box background="neutral100" hasRadius padding={3} marginTop={4}>
      <Typography tag="p" fontWeight="semiBold" textColor="neutral800">
        {what}
      </Typography>
      <Typography tag="p" textColor="neutral700">
        {todo}
      </Typography>
      {failure.said !== '' && (
        <Typography tag="p" variant="pi" textColor="neutral600" style={{ paddingTop: '0.4rem', overflowWrap: 'anywhere' }}>
          Réponse du réseau : <span dir="auto">{failure.said}</span>
        </Typography>
      )}
    </Box>
  );
} // prettier-ignore
