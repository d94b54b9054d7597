import { Box, Button, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  heads: string[];
  rows: { key: string; cells: ReactNode[] }[];
  empty: string;
  /** Reads on; null when there is no more. */
  onMore?: (() => void) | null;
}

/** A list; a narrow screen scrolls it sideways. */
export function Rows({ heads, rows, empty, onMore }: Props) {
  if (rows.length === 0) return <Typography textColor="neutral600">{empty}</Typography>;
  return (
    <>
      <Box style={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={heads[0]}>
        <Table colCount={heads.length} rowCount={rows.length + 1}>
          <Thead>
            <Tr>
              {heads.map((head) => (
                <Th key={head}>
                  <Typography variant="sigma">{head}</Typography>
                </Th>
              ))}
            </Tr>
          </Thead>
          <Tbody>
            {rows.map(({ key, cells }) => (
              <Tr key={key}>
                {cells.map((cell, index) => (
                  // What takes several lines does not touch the ones above and below.
                  <Td key={index} style={{ paddingBlock: '0.8rem' }}>
                    {typeof cell === 'string' ? <Typography textColor="neutral800">{cell}</Typography> : cell}
                  </Td>
                ))}
              </Tr>
            ))}
          </Tbody>
        </Table>
      </Box>
      {onMore && (
        <Flex justifyContent="center" paddingTop={4}>
          <Button variant="tertiary" onClick={onMore}>
            Afficher la suite
          </Button>
        </Flex>
      )}
    </>
  );
}
