import { Badge, Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { Card } from '@sys/platform/panel';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Experiment } from '../../../contracts/manager/analytics.ts';
import { PostStateBadge } from '../../parts/StateBadge.tsx';
import { instant } from '../../words/dates.ts';
import { count, share } from '../../words/figures.ts';
import { HITS_NAMES, METRIC_NAMES, PER_NAMES, verdictWords } from './words.ts';

/** Side by side where there is room: the twelve columns of Strapi’s grid alone are wider than a phone, for their gaps. */
const Arms = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 32rem), 1fr));
  gap: 2.4rem 3.2rem;
`;

interface Props {
  experiment: Experiment;
  writes: boolean;
  onEnd: () => void;
  onRemove: () => void;
}

/** A test: what it says, and both posts by what that rests on. */
export function ExperimentCard({ experiment, writes, onEnd, onRemove }: Props) {
  const { id, name, metric, state, createdAt, endedAt, a, b, readAt } = experiment;
  const { title, text, tone } = verdictWords(experiment, new Date());
  const isRunning = state === 'running';
  return (
    <Card>
      <Box tag="article" aria-labelledby={id}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
          <Box>
            <Typography id={id} variant="delta" tag="h2" dir="auto">
              {name}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {`${METRIC_NAMES[metric]} · créé le ${instant(createdAt)}${endedAt ? ` · terminé le ${instant(endedAt)}` : ''}`}
            </Typography>
          </Box>
          <Flex gap={2} alignItems="center">
            <Badge>{isRunning ? 'En cours' : 'Terminé'}</Badge>
            {writes && isRunning && readAt === null && (
              <Button size="S" variant="tertiary" onClick={onRemove} aria-label={`Abandonner ${name}`}>
                Abandonner
              </Button>
            )}
            {writes && isRunning && readAt !== null && (
              <Button size="S" variant="secondary" onClick={onEnd} aria-label={`Terminer ${name}`}>
                Terminer
              </Button>
            )}
          </Flex>
        </Flex>
        <Box background={tone === 'success' ? 'success100' : 'neutral100'} hasRadius padding={4} marginTop={4} marginBottom={4}>
          <Typography tag="p" fontWeight="semiBold" textColor={tone === 'success' ? 'success700' : 'neutral800'}>
            {title}
          </Typography>
          <Typography tag="p" textColor={tone === 'success' ? 'success700' : 'neutral700'}>
            {text}
          </Typography>
        </Box>
        <Arms>
          <Arm letter="A" arm={a} experiment={experiment} />
          <Arm letter="B" arm={b} experiment={experiment} />
        </Arms>
      </Box>
    </Card>
  );
} // prettier-ignore

function Arm({ letter, arm, experiment: { metric, per } }: { letter: string; arm: Experiment['a']; experiment: Experiment }) {
  if (!arm)
    return (
      <Typography textColor="neutral600">{`${letter} : cette publication n’existe plus.`}</Typography>
    );
  const { post, reached, hits, rate } = arm;
  const lines: [string, string][] = [
    ['Taux', share(rate)],
    [PER_NAMES[per], count(reached)],
    [HITS_NAMES[metric], count(hits)],
  ];
  return (
    <Box minWidth={0}>
      <Flex gap={3} alignItems="center">
        <Badge>{letter}</Badge>
        <Box flex={1} minWidth={0}>
          <Link tag={NavLink} to={`/plugins/social/posts/${post.id}`}>
            <span dir="auto">{post.title}</span>
          </Link>
        </Box>
        <PostStateBadge state={post.state} />
      </Flex>
      <Box tag="dl" paddingTop={3}>
        {lines.map(([what, value]) => (
          <Flex key={what} justifyContent="space-between" gap={4} paddingTop={1} paddingBottom={1}>
            <Typography tag="dt" textColor="neutral600">
              {what}
            </Typography>
            <Typography tag="dd" textColor="neutral800" fontWeight="semiBold">
              {value}
            </Typography>
          </Flex>
        ))}
      </Box>
    </Box>
  );
} // prettier-ignore
