import { useRBAC } from '@strapi/admin/strapi-admin';
import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { Confirm } from '@sys/platform/panel';
import { useState } from 'react';
import type { Delivery } from '../../../contracts/publications.ts';
import { useDeed } from '../../calls/useDeed.ts';
import { AccountName } from '../../parts/NetworkMark.tsx';
import { DeliveryStateBadge } from '../../parts/StateBadge.tsx';
import { WRITE_POSTS } from '../../permissions.ts';
import { instant } from '../../words/dates.ts';
import { failureWords } from '../../words/failures.ts';
import { formatName, NETWORK_NAMES } from '../../words/names.ts';
import { mayRemove, REMOVE, removalWords } from '../../words/removal.ts';

type Act = 'retry' | 'attest' | 'cancel' | 'remove';
const ACTS: Record<Act, { label: string; done: string }> = {
  retry: { label: 'Relancer', done: 'Cette partie repart.' },
  attest: { label: 'Elle est en ligne', done: 'C’est noté : elle est en ligne.' },
  cancel: { label: 'Annuler', done: 'Cette partie est annulée.' },
  remove: REMOVE,
};

/** One part of a post that was planned: how far it is, what went wrong, and what to do. */
export function PartState({ delivery, again }: { delivery: Delivery; again: () => Promise<void> }) {
  const { id, account, network, format, state, failure, permalink, publishedAt, nextAt, may } = delivery;
  const { allowedActions } = useRBAC(WRITE_POSTS);
  const deed = useDeed();
  const [asked, setAsked] = useState<Act | null>(null);
  const unsure = state === 'unconfirmed';
  const act = async (name: Act, body: object = {}) => {
    const outcome = await deed({ method: 'post', path: `/deliveries/${id}/${name}`, body, done: ACTS[name].done });
    await again();
    return outcome.ok;
  };
  const now = (name: Act) => (name === 'remove' ? mayRemove(delivery) : may[name]);
  const acts = allowedActions.canWrite ? (Object.keys(ACTS) as Act[]).filter(now) : [];
  const removal = removalWords(delivery);
  return (
    <Box>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
        <AccountName network={network} name={account.name} under={formatName(network, format)} />
        <DeliveryStateBadge state={state} />
      </Flex>
      {failure && (
        <Box paddingTop={2}>
          <Typography tag="p" textColor={state === 'failed' ? 'danger700' : 'warning700'}>
            {failureWords(failure.code).what}
          </Typography>
          <Typography tag="p">{failureWords(failure.code).todo}</Typography>
          {failure.said && (
            <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }} dir="auto">
              {`Réponse du réseau : ${failure.said}`}
            </Typography>
          )}
        </Box>
      )}
      <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={2}>
        {publishedAt ? `En ligne depuis le ${instant(publishedAt)}` : nextAt ? `Prochain essai le ${instant(nextAt)}` : ''}
      </Typography>
      {removal && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {removal}
        </Typography>
      )}
      <Flex gap={3} wrap="wrap" paddingTop={2} alignItems="center">
        {permalink && (
          <Link href={permalink} isExternal>
            {`Voir sur ${NETWORK_NAMES[network]}`}
          </Link>
        )}
        {acts.map((name) => (
          <Button key={name} size="S" variant={isEnd(name) ? 'danger-light' : 'secondary'} aria-label={`${ACTS[name].label} : ${account.name}`} onClick={() => setAsked(name)}>
            {ACTS[name].label}
          </Button>
        ))}
      </Flex>
      {asked && (
        <Confirm
          title={`${ACTS[asked].label} : ${account.name}`}
          text={QUESTIONS[asked](unsure)}
          submit={ACTS[asked].label}
          danger={isEnd(asked)}
          onDone={() => act(asked, asked === 'retry' && unsure ? { looked: true } : {})}
          onClose={() => setAsked(null)}
        />
      )}
    </Box>
  );
} // prettier-ignore

const isEnd = (act: Act) => act === 'cancel' || act === 'remove';

const QUESTIONS: Record<Act, (unsure: boolean) => string> = {
  retry: (unsure) =>
    unsure
      ? 'Avez-vous regardé le compte, et la publication n’y est pas ? Relancée à tort, elle y serait deux fois.'
      : 'Seule cette partie repart ; les autres ne sont pas touchées.',
  attest: () => 'Avez-vous regardé le compte, et la publication y est ? Elle ne sera plus envoyée.',
  remove: () => REMOVE.text,
  cancel: () => 'Cette partie ne sera pas envoyée. Les autres ne sont pas touchées.',
};
