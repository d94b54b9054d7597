import { Badge, Box, Button, Flex, Grid, Typography } from '@strapi/design-system';
import { useState, type ReactNode } from 'react';
import type { FraudReview } from '../../../contracts/reviews.ts';
import { Decide } from './Decide.tsx';
import type { Deed } from './useDeed.ts';
import { instant, MODES, money, moveName, RULES, STATES } from './words.ts';

const DECISIONS = {
  release: {
    label: 'Libérer',
    text: 'Elle suivra son cours : due à la fin de sa retenue, puis versée.',
    done: 'La commission est libérée.',
  },
  reject: {
    label: 'Rejeter',
    text: 'Rien n’en sera versé, et le marchand n’en paie rien. Cela ne se reprend pas.',
    done: 'La commission est rejetée.',
  },
} as const;
type Decision = keyof typeof DECISIONS;

/** One commission: whose it is, what speaks against it, what happened to it, and what may be decided. */
export function ReviewCard({ review, deed }: { review: FraudReview; deed: Deed }) {
  const [asked, setAsked] = useState<Decision | null>(null);
  const { influencer, merchant, deal, order, signals, history } = review;
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={6} tag="article" aria-label={review.id}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography variant="delta" tag="h2">
            {money(review.amount)} pour {influencer.name || `l’influenceur ${influencer.id}`}
          </Typography>
          <Typography textColor="neutral600">
            {deal} · {merchant}
          </Typography>
        </Flex>
        <Flex gap={2}>
          <Badge>{STATES[review.state]}</Badge>
          <Badge active={review.score >= 50}>Score {review.score}</Badge>
        </Flex>
      </Flex>
      <Grid.Root gap={4} paddingTop={4}>
        <Fact name={review.ours ? 'Commande' : 'Commande de la boutique'} value={order} />
        <Fact name="Vente" value={`${money(review.paid)}, le ${instant(review.placedAt)}`} />
        <Fact name="Remboursé" value={money(review.refunded)} />
        <Fact name="Retenue jusqu’au" value={instant(review.heldUntil)} />
      </Grid.Root>
      <Lines title="Ce qui a été relevé">
        {signals.map(({ rule, mode, weight, said }) => (
          <li key={rule}>
            <Typography fontWeight="semiBold">{RULES[rule].name}</Typography>
            <Typography textColor="neutral600">
              {' '}
              ({MODES[mode].toLowerCase()}, poids {weight})
            </Typography>
            <Typography tag="p">{said}</Typography>
          </li>
        ))}
      </Lines>
      {history.length > 0 && (
        <Lines title="Historique">
          {history.map(({ move, by, reason, at }) => (
            <li key={at + move}>
              <Typography textColor="neutral800">
                {instant(at)} : {moveName(move)}
                {by ? `, par ${by}` : ''}
              </Typography>
              {reason && (
                <Typography tag="p" textColor="neutral600" dir="auto" style={{ overflowWrap: 'anywhere' }}>
                  {reason}
                </Typography>
              )}
            </li>
          ))}
        </Lines>
      )}
      {review.may.decide && (
        <Flex gap={2} paddingTop={5}>
          <Button variant="secondary" onClick={() => setAsked('release')}>
            {DECISIONS.release.label}
          </Button>
          <Button variant="danger-light" onClick={() => setAsked('reject')}>
            {DECISIONS.reject.label}
          </Button>
        </Flex>
      )}
      {asked && (
        <Decide
          title={`${DECISIONS[asked].label} : ${money(review.amount)}`}
          text={DECISIONS[asked].text}
          danger={asked === 'reject'}
          onDone={(reason) => deed('post', `/affiliate/reviews/${review.id}/decide`, { decision: asked, reason }, DECISIONS[asked].done)} // prettier-ignore
          onClose={() => setAsked(null)}
        />
      )}
    </Box>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <Grid.Item col={3} s={6} xs={12} direction="column" alignItems="flex-start">
      <Typography variant="sigma" textColor="neutral600">
        {name}
      </Typography>
      <Typography>{value}</Typography>
    </Grid.Item>
  );
}

function Lines({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box paddingTop={5}>
      <Typography variant="epsilon" tag="h3" fontWeight="semiBold">
        {title}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={2} paddingTop={2}>
        {children}
      </Flex>
    </Box>
  );
}
