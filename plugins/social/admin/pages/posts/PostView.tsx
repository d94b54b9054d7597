import { Layouts } from '@strapi/admin/strapi-admin';
import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { BackLink, Card } from '@sys/platform/panel';
import { useEffect } from 'react';
import type { Post } from '../../../contracts/manager/posts.ts';
import { PostStateBadge } from '../../parts/StateBadge.tsx';
import { instant, wallTime } from '../../words/dates.ts';
import { LOCALE_NAMES } from '../../words/names.ts';
import { PartState } from './PartState.tsx';
import { PostActs } from './PostActs.tsx';
import { Previews } from './Previews.tsx';
import { Problems } from './Problems.tsx';
import { Target } from './Target.tsx';
import { usePreview } from './usePreview.ts';
import { accountsOf } from './useAccounts.ts';

interface Props {
  post: Post;
  onPost: (post: Post) => void;
  again: () => Promise<void>;
}

/** In milliseconds: how soon it is looked again at what is on its way. */
const A_MOMENT = 5_000;

/** A post that is not on the desk: who decides what, how far each part is, and what can be done. */
export function PostView({ post, onPost, again }: Props) {
  const preview = usePreview(post.id, post.content);
  const underWay = post.state === 'planned';
  useEffect(() => {
    if (!underWay) return;
    const timer = setInterval(() => void again(), A_MOMENT);
    return () => clearInterval(timer);
  }, [underWay, again]);
  const facts: [label: string, value: string | null][] = [
    ['Part', wallTime(post.at, post.zone)],
    ['Langue', LOCALE_NAMES[post.content.locale]],
    ['Écrite par', post.author.name],
    ['Soumise', post.submittedAt && instant(post.submittedAt)],
    [post.state === 'draft' ? 'Refusée par' : 'Approuvée par', post.reviewer && `${post.reviewer.name}, ${instant(post.reviewedAt)}`],
    ['Modèle', post.template?.name ?? null],
    ['Partenariat rémunéré', post.content.paid ? 'Oui' : null],
  ];
  return (
    <>
      <Layouts.Header
        title={post.title}
        secondaryAction={<Box shrink={0}><PostStateBadge state={post.state} /></Box>}
        navigationAction={<BackLink to="/plugins/social/posts">Publications</BackLink>}
        primaryAction={<PostActs post={post} onPost={onPost} again={again} />}
      />
      <Layouts.Content>
        <Grid.Root gap={6} paddingBottom={8}>
          <Grid.Item col={7} m={12} s={12} xs={12} direction="column" alignItems="stretch" gap={5}>
            {post.note && (
              <Box background="warning100" padding={4} hasRadius role="note">
                <Typography textColor="warning700" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
                  {post.note}
                </Typography>
              </Box>
            )}
            {(post.state === 'draft' || post.state === 'review') && <Problems problems={post.problems} parts={post.parts} />}
            <Card label="Publication">
              <Box tag="dl">
                {facts.map(([label, value]) =>
                  value === null ? null : (
                    <Flex key={label} gap={3} paddingBottom={2} alignItems="flex-start">
                      <Typography tag="dt" textColor="neutral600" style={{ minWidth: '14rem' }}>
                        {label}
                      </Typography>
                      <Typography tag="dd" textColor="neutral800" dir="auto">
                        {value}
                      </Typography>
                    </Flex>
                  ),
                )}
              </Box>
              <Target target={post.content.target} locale={post.content.locale} />
            </Card>
            {post.deliveries.length > 0 && (
              <Card label="Envois">
                <Typography variant="delta" tag="h2" paddingBottom={4} display="block">
                  Envois
                </Typography>
                <Flex tag="ul" direction="column" alignItems="stretch" gap={5}>
                  {post.deliveries.map((delivery) => (
                    <li key={delivery.id}>
                      <PartState delivery={delivery} again={again} />
                    </li>
                  ))}
                </Flex>
              </Card>
            )}
          </Grid.Item>
          <Grid.Item col={5} m={12} s={12} xs={12} direction="column" alignItems="stretch">
            <Card label="Aperçu">
              <Typography variant="delta" tag="h2" paddingBottom={4} display="block">
                Aperçu
              </Typography>
              <Previews {...preview} chosen={post.content.parts.length > 0} accounts={accountsOf(post)} locale={post.content.locale} />
            </Card>
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </>
  );
} // prettier-ignore
