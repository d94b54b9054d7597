import { Badge, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { formatDirhams } from '../../editors/money.ts';
import { layoutTitled } from './layouts.ts';

interface Header {
  name: string;
  attribute: { type: string; customField?: string };
  cellFormatter?: (row: Record<string, unknown>, header: { name: string }) => ReactNode;
}
interface ListLayout {
  settings?: { displayName?: string };
}
interface Filter {
  name: string;
  type?: string;
  options?: { label: string; value: string }[];
}

const DATE_TIME = new Intl.DateTimeFormat('fr', { dateStyle: 'medium', timeStyle: 'short' });
const DATE = new Intl.DateTimeFormat('fr', { dateStyle: 'medium' });

/** Values that say at a glance whether somebody must act. */
const TONES: Record<string, 'secondary' | 'success' | 'danger'> = {
  review: 'secondary',
  pending: 'secondary',
  new: 'secondary',
  live: 'success',
  approved: 'success',
  rejected: 'danger',
};

/** The hook that writes money, dates and enumerations in the columns as people read them. */
export function formatColumns<T extends { displayedHeaders: Header[]; layout: ListLayout }>(data: T): T {
  const fields = layoutTitled(data.layout.settings?.displayName)?.fields ?? {};
  const displayedHeaders = data.displayedHeaders.map((header): Header => {
    const render = rendererOf(header, fields[header.name]?.options);
    if (!render || header.cellFormatter) return header;
    return { ...header, cellFormatter: (row) => render(row[header.name]) };
  });
  return { ...data, displayedHeaders };
}

/** The same words in the filters above the list. */
export function nameFilterOptions<T extends { displayedFilters: Filter[]; layout: ListLayout }>(data: T): T {
  const fields = layoutTitled(data.layout.settings?.displayName)?.fields ?? {};
  const displayedFilters = data.displayedFilters.map((filter): Filter => {
    const words = fields[filter.name]?.options;
    if (!words || !filter.options) return filter;
    return { ...filter, options: filter.options.map(({ value }) => ({ value, label: words[value] ?? value })) };
  });
  return { ...data, displayedFilters };
}

function rendererOf(
  { attribute }: Header,
  words: Record<string, string> | undefined,
): ((value: unknown) => ReactNode) | null {
  if (attribute.customField === 'global::money') {
    return (value) => (
      <Text>{formatDirhams(value as string | null) ? `${formatDirhams(value as string)} MAD` : '–'}</Text>
    );
  }
  if (attribute.type === 'enumeration' && words) {
    return (value) => {
      const text = words[String(value)] ?? String(value ?? '–');
      const tone = TONES[String(value)];
      return tone ? (
        <Badge size="S" backgroundColor={`${tone}100`} textColor={`${tone}700`}>
          {text}
        </Badge>
      ) : (
        <Text>{text}</Text>
      );
    };
  }
  if (attribute.type === 'datetime')
    return (value) => <Text>{value ? DATE_TIME.format(new Date(String(value))) : '–'}</Text>;
  if (attribute.type === 'date')
    return (value) => <Text>{value ? DATE.format(new Date(`${String(value)}T12:00:00`)) : '–'}</Text>;
  return null;
}

function Text({ children }: { children: ReactNode }) {
  return (
    <Typography textColor="neutral800" style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {children}
    </Typography>
  );
}
