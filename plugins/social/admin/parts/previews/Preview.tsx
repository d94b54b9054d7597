import { Box, Flex, Typography } from '@strapi/design-system';
import type { PreviewPart } from '../../../contracts/preview.ts';
import { NETWORK_NAMES, formatName } from '../../words/names.ts';
import { sayProblem, type Problem } from '../../words/problems.ts';
import { AccountName } from '../NetworkMark.tsx';
import { FacebookPost } from './FacebookPost.tsx';
import { InstagramPost } from './InstagramPost.tsx';
import { TallFrame } from './TallFrame.tsx';

export interface Shown {
  part: PreviewPart;
  /** How the account is called there. */
  name: string;
  locale: string;
}

const TALL = ['reel', 'story'];
/** One part as its network would show it, what it takes of what is allowed, and why it would not be taken. */
export function Preview({ part, name, locale }: Shown) {
  const { network, format, problems } = part;
  const shown = { part, name, locale };
  return (
    <Box tag="figure" aria-label={`Aperçu : ${NETWORK_NAMES[network]}, ${formatName(network, format)}, ${name}`}>
      <Box tag="figcaption" paddingBottom={3}>
        <AccountName network={network} name={name} under={formatName(network, format)} />
      </Box>
      {network === 'tiktok' || TALL.includes(format) ? (
        <TallFrame {...shown} />
      ) : network === 'facebook' ? (
        <FacebookPost {...shown} />
      ) : (
        <InstagramPost {...shown} />
      )}
      <Count part={part} />
      {problems.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} paddingTop={2}>
          {problems.map((problem, at) => (
            <li key={at}>
              <Typography textColor="danger700">{sayProblem(problem as Problem)}</Typography>
            </li>
          ))}
        </Flex>
      )}
    </Box>
  );
}

const NUMBER = new Intl.NumberFormat('fr-MA');
/** What it takes of what its network allows. Stories show no text. */
function Count({ part: { format, count } }: { part: PreviewPart }) {
  if (format === 'story') return null;
  const { used, most, hashtags, mostHashtags, hashtagsWell } = count;
  const tags = mostHashtags === null ? `${hashtags} hashtag(s)` : `${hashtags} hashtag(s) sur ${mostHashtags}`;
  const many = hashtagsWell !== null && hashtags > hashtagsWell;
  return (
    <Box paddingTop={2}>
      <Typography variant="pi" textColor={used > most ? 'danger700' : 'neutral600'}>
        {`${NUMBER.format(used)} caractères sur ${NUMBER.format(most)}, ${tags}`}
      </Typography>
      {many && (
        <Typography tag="p" variant="pi" textColor="warning700">
          {`Au-delà de ${hashtagsWell} hashtags, elle est montrée à moins de monde.`}
        </Typography>
      )}
    </Box>
  );
}
