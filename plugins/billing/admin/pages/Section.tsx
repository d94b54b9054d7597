import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  heads: string[];
  rows: { key: string; cells: ReactNode[] }[];
  empty: string;
}

/** A list under its title; a narrow screen scrolls it sideways. */
export function Section({ title, heads, rows, empty }: Props) {
  return (
    <Box paddingTop={8}>
      <Typography variant="beta" tag="h2">
        {title}
      </Typography>
      <Box paddingTop={4} style={{ overflowX: 'auto' }}>
        {rows.length === 0 ? (
          <Typography textColor="neutral600">{empty}</Typography>
        ) : (
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
                    <Td key={index}>
                      {typeof cell === 'string' ? <Typography textColor="neutral800">{cell}</Typography> : cell}
                    </Td>
                  ))}
                </Tr>
              ))}
            </Tbody>
          </Table>
        )}
      </Box>
    </Box>
  );
}
