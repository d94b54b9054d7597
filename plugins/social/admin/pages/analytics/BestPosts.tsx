import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import type { Analytics } from '../../../contracts/manager/analytics.ts';
import { NetworkMark } from '../../parts/NetworkMark.tsx';
import { count, share } from '../../words/figures.ts';

/** The best of each network, which counts in its own way. */
export function BestPosts({ best }: { best: Analytics['best'] }) {
  return (
    <Box tag="section" aria-labelledby="best-posts">
      <Typography id="best-posts" variant="delta" tag="h2">
        Meilleures publications
      </Typography>
      {best.length === 0 && (
        <Typography tag="p" textColor="neutral600" paddingTop={3}>
          Aucune n’a encore de quoi être comparée.
        </Typography>
      )}
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3} paddingTop={3}>
        {best.map(({ post, title, network, permalink, engagement, per, seen }) => (
          <Flex key={`${post} ${network}`} tag="li" gap={3} alignItems="center">
            <NetworkMark network={network} />
            <Box flex={1} minWidth={0}>
              <Link tag={NavLink} to={`/plugins/social/posts/${post}`}>
                <span dir="auto">{title}</span>
              </Link>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {per === 'reach' ? `${share(engagement)} des ${count(seen)} personnes touchées` : `${share(engagement)} des ${count(seen)} vues`}
              </Typography>
            </Box>
            {permalink !== null && (
              <Link href={permalink} isExternal endIcon={<ExternalLink />} aria-label={`Voir « ${title} » en ligne`}>
                En ligne
              </Link>
            )}
          </Flex>
        ))}
      </Flex>
    </Box>
  );
} // prettier-ignore
