import { Box, Button, Field, Flex, IconButton } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { forwardRef, useEffect, useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import {
  addColumn,
  addRow,
  MAX_COLUMNS,
  MAX_ROWS,
  NEW_TABLE,
  paste,
  readPasted,
  readTable,
  removeColumn,
  removeRow,
  withCell,
  type Place,
  type Table,
} from '../../editors/table.ts';

interface TableInputProps {
  name: string;
  label: string;
  hint?: React.ReactNode;
  labelAction?: React.ReactNode;
  required?: boolean;
  disabled?: boolean;
  error?: string;
  value?: unknown;
  onChange: (name: string, value: Table) => void;
}

const Grid = styled.table`
  width: 100%;
  border-collapse: collapse;
  td,
  th {
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    padding: 0;
    min-width: 12rem;
  }
  td:last-child,
  tfoot td {
    border: 0;
    min-width: 0;
    width: 1%;
    text-align: center;
  }
  tfoot td {
    width: auto;
  }
`;
const Cell = styled.input`
  width: 100%;
  padding: 1rem 1.2rem;
  border: 0;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: 1.4rem;
  th & {
    background: ${({ theme }) => theme.colors.neutral100};
    font-weight: 600;
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

/** What an older version, or another program, may have kept as text. */
function valueOf(value: unknown): Table | null {
  if (typeof value !== 'string') return readTable(value);
  try {
    return readTable(JSON.parse(value));
  } catch {
    return null;
  }
}

/**
 * A table as a grid of fields. Tab goes from cell to cell, the arrows and Enter up and down; Enter in the last row makes
 * another. What is copied from a spreadsheet is pasted from the cell on.
 */
const TableInput = forwardRef<HTMLTableElement, TableInputProps>(function TableInput(props, ref) {
  const { name, label, hint, labelAction, required, disabled, error, value, onChange } = props;
  const table = valueOf(value) ?? NEW_TABLE;
  const body = useRef<HTMLDivElement>(null);
  const change = (next: Table) => onChange(name, next);

  const isEmpty = value === undefined || value === null;
  const begin = useRef(change);
  begin.current = change;
  useEffect(() => {
    if (isEmpty) begin.current(NEW_TABLE);
  }, [isEmpty]);

  const focus = ({ row, column }: Place) =>
    // After React has drawn a row that was just made.
    requestAnimationFrame(() =>
      body.current?.querySelector<HTMLInputElement>(`[data-cell="${row}-${column}"]`)?.focus(),
    );

  const press = (event: KeyboardEvent, { row, column }: Place) => {
    const step = { ArrowUp: -1, ArrowDown: 1, Enter: 1 }[event.key];
    if (step === undefined) return;
    // Enter would send the form.
    event.preventDefault();
    const next = row + step;
    if (next > table.rows.length && event.key === 'Enter') change(addRow(table, table.rows.length));
    focus({ row: next, column });
  };
  const drop = (event: ClipboardEvent, place: Place) => {
    const cells = readPasted(event.clipboardData.getData('text/plain'));
    if (!cells) return;
    event.preventDefault();
    change(paste(table, place, cells));
  };
  const cell = (text: string, row: number, column: number) => (
    <Cell
      data-cell={`${row}-${column}`}
      aria-label={row === 0 ? `Titre de la colonne ${column + 1}` : `Ligne ${row}, colonne ${column + 1}`}
      value={text}
      dir="auto"
      disabled={disabled}
      onChange={(event) => change(withCell(table, { row, column }, event.target.value))}
      onKeyDown={(event) => press(event, { row, column })}
      onPaste={(event) => drop(event, { row, column })}
    />
  );

  return (
    <Field.Root name={name} hint={hint} error={error} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Box ref={body} overflow="auto" width="100%">
        <Grid ref={ref} aria-label={label}>
          <thead>
            <tr>
              {table.head.map((text, column) => (
                <th key={column} scope="col">
                  {cell(text, 0, column)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {table.rows.map((cells, index) => (
              <tr key={index}>
                {cells.map((text, column) => (
                  <td key={column}>{cell(text, index + 1, column)}</td>
                ))}
                <td>
                  <IconButton
                    label={`Supprimer la ligne ${index + 1}`}
                    variant="ghost"
                    disabled={disabled || table.rows.length === 1}
                    onClick={() => change(removeRow(table, index + 1))}
                  >
                    <Trash />
                  </IconButton>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              {table.head.map((_, column) => (
                <td key={column}>
                  <IconButton
                    label={`Supprimer la colonne ${column + 1}`}
                    variant="ghost"
                    disabled={disabled || table.head.length === 1}
                    onClick={() => change(removeColumn(table, column))}
                  >
                    <Trash />
                  </IconButton>
                </td>
              ))}
              <td />
            </tr>
          </tfoot>
        </Grid>
      </Box>
      <Flex gap={2} wrap="wrap">
        <Button
          variant="tertiary"
          size="S"
          startIcon={<Plus />}
          disabled={disabled || table.rows.length >= MAX_ROWS}
          onClick={() => {
            change(addRow(table, table.rows.length));
            focus({ row: table.rows.length + 1, column: 0 });
          }}
        >
          Ajouter une ligne
        </Button>
        <Button
          variant="tertiary"
          size="S"
          startIcon={<Plus />}
          disabled={disabled || table.head.length >= MAX_COLUMNS}
          onClick={() => {
            change(addColumn(table, table.head.length - 1));
            focus({ row: 0, column: table.head.length });
          }}
        >
          Ajouter une colonne
        </Button>
      </Flex>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
});

// Strapi loads a custom field's input by its default export.
export default TableInput;
