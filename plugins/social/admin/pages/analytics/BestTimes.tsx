import { Box, Flex, Typography } from '@strapi/design-system';
import { Card, Shown, useRead } from '@sys/platform/panel';
import type { BestTimes as Times } from '../../../contracts/manager/analytics.ts';
import { against, posts } from '../../words/figures.ts';
import { hourName, weekdayName } from '../../words/weekdays.ts';
import { HeatMap, isGood } from './HeatMap.tsx';

/** As many good times as somebody takes in. */
const MOST = 5;

/** When to post, from what own posts did; and when too little is known, that. */
export function BestTimes({ query }: { query: string }) {
  const { data, trouble } = useRead<Times>(`/social/analytics/best-times?${query}`);
  return (
    <Card>
      <Box tag="section" aria-labelledby="best-times">
        <Typography id="best-times" variant="delta" tag="h2">
          Meilleurs moments pour publier
        </Typography>
        <Shown data={data} trouble={trouble}>
          {(found) => (
            <>
              <Typography tag="p" textColor="neutral600" paddingTop={2} paddingBottom={4}>
                {`D’après ${posts(found.sample)} des 180 derniers jours, mesurées deux jours après au moins. Chacune est comparée à l’habitude de son propre compte ; un moment avec peu de publications est ramené vers cette habitude.`}
              </Typography>
              <Good found={found} />
              <HeatMap times={found.times} />
            </>
          )}
        </Shown>
      </Box>
    </Card>
  );
}

function Good({ found: { sample, needed, neededSlot, times } }: { found: Times }) {
  if (sample < needed)
    return (
      <Box background="warning100" hasRadius padding={4} marginBottom={4} role="note">
        <Typography textColor="warning700">
          {`Pas assez de publications pour nommer un bon moment : il en faut ${needed} mesurées, dont ${neededSlot} à la même heure du même jour, et il y en a ${sample}.`}
        </Typography>
      </Box>
    );
  const good = times.filter(isGood).sort((one, other) => other.ratio! - one.ratio!).slice(0, MOST); // prettier-ignore
  if (good.length === 0)
    return (
      <Typography tag="p" paddingBottom={4} fontWeight="semiBold">
        Aucun moment ne se distingue à coup sûr des autres.
      </Typography>
    );
  return (
    <Flex tag="ul" direction="column" alignItems="flex-start" gap={2} paddingBottom={4}>
      {good.map(({ weekday, hour, posts: number, ratio, least, most }) => (
        <li key={`${weekday} ${hour}`}>
          <Typography fontWeight="semiBold">{`${weekdayName(weekday)} ${hourName(hour)}`}</Typography>
          <Typography textColor="neutral600">
            {`\u00a0: ${against(ratio!)} d’engagement (de ${against(least!)} à ${against(most!)}), ${posts(number)}`}
          </Typography>
        </li>
      ))}
    </Flex>
  );
}
