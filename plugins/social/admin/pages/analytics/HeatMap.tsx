import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { BestTimes } from '../../../contracts/manager/analytics.ts';
import { against, posts } from '../../words/figures.ts';
import { hourName, weekdayName, WEEKDAYS } from '../../words/weekdays.ts';

type Time = BestTimes['times'][number];

const Cells = styled.table<{ $hours: number }>`
  border-collapse: separate;
  border-spacing: 2px;
  min-width: ${({ $hours }) => 9.6 + $hours * 3.2}rem;
  width: 100%;
  table-layout: fixed;
  th,
  td {
    height: 3.2rem;
    text-align: center;
    font-size: 1.2rem;
    font-weight: 400;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  tr > th:first-child {
    width: 9.6rem;
    text-align: start;
  }
`;
/** The two ends of the scale are themed colours on which the themed text is read; strength is by steps, not by shades. */
const Cell = styled.td<{ $tone: 'none' | 'few' | 'less' | 'usual' | 'more' | 'good' }>`
  border-radius: 3px;
  && {
    color: ${({ theme, $tone }) => ($tone === 'good' ? theme.colors.neutral0 : theme.colors.neutral800)};
  }
  font-weight: ${({ $tone }) => ($tone === 'good' ? 700 : 400)};
  background: ${({ theme, $tone }) =>
    ({
      none: theme.colors.neutral100,
      few: theme.colors.neutral150,
      less: theme.colors.warning100,
      usual: theme.colors.neutral200,
      more: theme.colors.primary100,
      good: theme.colors.primary600,
    })[$tone]};
`;
const Key = styled(Cell).attrs({ as: 'span' })`
  display: inline-block;
  padding: 0.2rem 0.8rem;
  font-size: 1.2rem;
`;

/** Further from the usual than this shows as more or less. */
const NOTABLE = 0.1;

export const isGood = ({ least }: Time): boolean => least !== null && least > 1;

function toneOf(time: Time | undefined) {
  if (!time) return 'none';
  if (time.ratio === null) return 'few';
  if (isGood(time)) return 'good';
  return time.ratio > 1 + NOTABLE ? 'more' : time.ratio < 1 - NOTABLE ? 'less' : 'usual';
}

function said(time: Time | undefined): string {
  if (!time) return 'aucune publication';
  if (time.ratio === null) return `${posts(time.posts)}, trop peu pour en dire plus`;
  return `${posts(time.posts)}, ${against(time.ratio)} (de ${against(time.least!)} à ${against(time.most!)})`;
}

/** Those of the day, and what lies before or after it only where somebody has posted then. */
function hoursOf(times: readonly Time[]): number[] {
  const used = times.map(({ hour }) => hour);
  const [first, last] = [Math.min(8, ...used), Math.max(21, ...used)];
  return Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
}

/** Hours of the week by how many posts there were, and by how these did. */
export function HeatMap({ times }: { times: readonly Time[] }) {
  const of = (weekday: number, hour: number) => times.find((time) => time.weekday === weekday && time.hour === hour);
  const hours = hoursOf(times);
  return (
    <>
      <Box style={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label="Heures de la semaine">
        <Cells $hours={hours.length}>
          <caption>
            <VisuallyHidden>Publications et engagement par heure de la semaine</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <td />
              {hours.map((hour) => (
                <th key={hour} scope="col" aria-label={hourName(hour)}>
                  {hour}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {WEEKDAYS.map((name, nth) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {hours.map((hour) => {
                  const time = of(nth + 1, hour);
                  const words = `${weekdayName(nth + 1)} ${hourName(hour)} : ${said(time)}`;
                  return (
                    <Cell key={hour} $tone={toneOf(time)} title={words}>
                      <span aria-hidden="true">{time?.posts ?? ''}</span>
                      <VisuallyHidden>{said(time)}</VisuallyHidden>
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </Cells>
      </Box>
      <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={3} style={{ lineHeight: 2.4 }}>
        Le nombre est celui des publications. <Key $tone="good">Bon moment, à coup sûr</Key> <Key $tone="more">Plutôt plus</Key>{' '}
        <Key $tone="usual">Comme d’habitude</Key> <Key $tone="less">Plutôt moins</Key> <Key $tone="few">Trop peu</Key>
      </Typography>
    </>
  );
} // prettier-ignore
