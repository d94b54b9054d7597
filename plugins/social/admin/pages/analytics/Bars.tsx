import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useId } from 'react';
import { styled } from 'styled-components';
import { posts } from '../../words/figures.ts';

export interface Bar {
  key: string;
  name: string;
  /** Below its column; without it, its name. */
  short?: string;
  value: number | null;
  /** The value in words. */
  said: string;
  posts: number;
}
interface Props {
  title: string;
  /** What is measured, in words. */
  measure: string;
  bars: readonly Bar[];
}

const Track = styled.div`
  height: 1rem;
  border-radius: 2px;
  background: ${({ theme }) => theme.colors.neutral150};
`;
const Fill = styled.div<{ $part: number }>`
  height: 100%;
  border-radius: 2px;
  /* What is there shows, however small it is. */
  width: max(${({ $part }) => $part * 100}%, ${({ $part }) => ($part > 0 ? '2px' : '0px')});
  background: ${({ theme }) => theme.colors.primary600};
`;
const Cells = styled.table`
  width: 100%;
  border-collapse: collapse;
  th,
  td {
    padding: 0.6rem 0.8rem 0.6rem 0;
    text-align: start;
    vertical-align: middle;
  }
  td:nth-child(2) {
    text-align: end;
    white-space: nowrap;
  }
  td:nth-child(3) {
    width: 45%;
    padding-inline-end: 0;
  }
`;

/** Groups by one measure: a table whose last column draws what the one before says, so that both are the same thing. */
export function Bars({ title, measure, bars }: Props) {
  const id = useId();
  const most = Math.max(...bars.map(({ value }) => value ?? 0), 0);
  return (
    <Box tag="section" aria-labelledby={id}>
      <Typography id={id} variant="delta" tag="h2">
        {title}
      </Typography>
      {bars.length === 0 ? (
        <Typography tag="p" textColor="neutral600" paddingTop={3}>
          Rien sur cette période.
        </Typography>
      ) : (
        <Box paddingTop={2}>
          <Cells>
            <caption>
              <VisuallyHidden>{`${title} : ${measure}`}</VisuallyHidden>
            </caption>
            <tbody>
              {bars.map((bar) => (
                <tr key={bar.key}>
                  <th scope="row">
                    <Flex direction="column" alignItems="flex-start">
                      <Typography fontWeight="semiBold" textColor="neutral800" dir="auto">
                        {bar.name}
                      </Typography>
                      <Typography variant="pi" textColor="neutral600">
                        {posts(bar.posts)}
                      </Typography>
                    </Flex>
                  </th>
                  <td>
                    <Typography textColor="neutral800">{bar.said}</Typography>
                  </td>
                  <td aria-hidden="true">
                    <Track>
                      <Fill $part={most > 0 ? (bar.value ?? 0) / most : 0} />
                    </Track>
                  </td>
                </tr>
              ))}
            </tbody>
          </Cells>
        </Box>
      )}
    </Box>
  );
}
