import { Box, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { styled } from 'styled-components';
import type { Bar } from './Bars.tsx';
import { posts } from '../../words/figures.ts';

const Chart = styled.div`
  display: grid;
  grid-auto-flow: column;
  grid-auto-columns: minmax(0, 1fr);
  gap: 2px;
  height: 16rem;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral300};
`;
const Column = styled.div<{ $part: number }>`
  align-self: end;
  height: max(${({ $part }) => $part * 100}%, ${({ $part }) => ($part > 0 ? '2px' : '0px')});
  border-radius: 2px 2px 0 0;
  background: ${({ theme }) => theme.colors.primary600};
`;
const Under = styled(Chart)`
  height: auto;
  border: 0;
  text-align: center;
  overflow: visible;
`;
const Summary = styled.summary`
  cursor: pointer;
  color: ${({ theme }) => theme.colors.primary700};
  font-size: 1.4rem;
`;
const Cells = styled.table`
  border-collapse: collapse;
  th,
  td {
    padding: 0.4rem 1.6rem 0.4rem 0;
    text-align: start;
  }
`;

interface Props {
  title: string;
  measure: string;
  /** One for each place of the axis, in its order. */
  bars: readonly Bar[];
  /** Of the axis, every so many places are named. */
  step: number;
}

/** What has an order, as columns; the same as a table for who reads figures or hears them. */
export function Columns({ title, measure, bars, step }: Props) {
  const id = useId();
  const most = Math.max(...bars.map(({ value }) => value ?? 0), 0);
  const known = bars.filter((bar) => bar.posts > 0);
  return (
    <Box tag="section" aria-labelledby={id}>
      <Typography id={id} variant="delta" tag="h2">
        {title}
      </Typography>
      {known.every(({ value }) => value === null) ? (
        <Typography tag="p" textColor="neutral600" paddingTop={3}>
          {known.length === 0 ? 'Rien sur cette période.' : 'Les réseaux de ces publications ne le disent pas : choisissez une autre mesure.'}
        </Typography>
      ) : (
        <>
          <Box paddingTop={4} aria-hidden="true">
            <Chart>
              {bars.map((bar) => (
                <Column key={bar.key} $part={most > 0 ? (bar.value ?? 0) / most : 0} title={`${bar.name} : ${bar.said}, ${posts(bar.posts)}`} />
              ))}
            </Chart>
            <Under>
              {bars.map((bar, nth) => (
                <Typography key={bar.key} variant="pi" textColor="neutral600">
                  {nth % step === 0 ? (bar.short ?? bar.name) : ''}
                </Typography>
              ))}
            </Under>
          </Box>
          <Box tag="details" paddingTop={3}>
            <Summary>{`${title} : les chiffres`}</Summary>
            <Cells>
              <thead>
                <tr>
                  {['Quand', measure, 'Publications'].map((head) => (
                    <th key={head} scope="col">
                      <Typography variant="sigma" textColor="neutral600">
                        {head}
                      </Typography>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {known.map((bar) => (
                  <tr key={bar.key}>
                    <th scope="row">
                      <Typography>{bar.name}</Typography>
                    </th>
                    <td>
                      <Typography>{bar.said}</Typography>
                    </td>
                    <td>
                      <Typography>{bar.posts}</Typography>
                    </td>
                  </tr>
                ))}
              </tbody>
            </Cells>
          </Box>
        </>
      )}
    </Box>
  );
} // prettier-ignore
