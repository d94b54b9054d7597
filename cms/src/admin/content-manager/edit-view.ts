import type { FieldText, TypeLayout } from '../../editors/layouts/index.ts';
import { componentLayoutOf, layoutTitled } from './layouts.ts';

/** As much of the content manager's form layout as we touch. */
export interface FormField {
  name: string;
  type: string;
  size: number;
  label: string;
  visible?: boolean;
  attribute: Record<string, unknown>;
}
type Row = FormField[];
export interface EditLayout {
  layout: Row[][];
  components: Record<string, { layout: Row[] }>;
  settings: { displayName?: string };
}

export const HEADING_TYPE = 'sys-heading';
/** How search engines and networks will show the page, below the fields that say so. */
export const SEO_PREVIEW_TYPE = 'sys-seo-preview';

/** The hook that turns one long form into titled groups, and gives enumerations their words. */
export function groupEditView<T extends { layout: EditLayout }>(data: T): T {
  const { layout } = data;
  const ours = layoutTitled(layout.settings.displayName);
  if (!ours) return data;
  const components = Object.fromEntries(
    Object.entries(layout.components).map(([uid, component]) => {
      const fields = componentLayoutOf(uid)?.fields ?? {};
      return [
        uid,
        { ...component, layout: component.layout.map((row) => row.map((field) => withWords(field, fields))) },
      ];
    }),
  );
  const rows = layout.layout.flat().map((row) => row.map((field) => withWords(field, ours.fields)));
  return { ...data, layout: { ...layout, components, layout: grouped(rows, ours) } };
}

function withWords(field: FormField, fields: Record<string, FieldText>): FormField {
  const words = fields[field.name]?.options;
  return words ? { ...field, attribute: { ...field.attribute, optionLabels: words } } : field;
}

/** A row belongs to the group of its first field, so that an editor's own order of rows still works. */
function grouped(rows: Row[], ours: TypeLayout): Row[][] {
  const groupOf = new Map(
    ours.groups.flatMap((group) => group.rows.flat().map(([name]) => [name, group.title] as const)),
  );
  const panels: { title: string | undefined; rows: Row[]; alone?: boolean }[] = [];
  for (const row of rows) {
    const first = row[0];
    if (!first) continue;
    const title = isZone(row) ? undefined : groupOf.get(first.name);
    const last = panels.at(-1);
    if (last && last.title === title && !isZone(row) && !last.rows.some(isZone)) last.rows.push(row);
    else panels.push({ title, rows: [row] });
  }
  for (const panel of panels)
    panel.rows = panel.rows.flatMap((row) => (row.some(({ name }) => name === 'seo') ? [row, [preview(row)]] : [row]));
  return panels.map((panel) => (panel.title ? [[heading(panel.title, panel.rows)], ...panel.rows] : panel.rows));
}

/** A dynamic zone: Strapi shows the first field of its panel and nothing else of it. */
const isZone = (row: Row): boolean => row.some(({ type }) => type === 'dynamiczone');

/** It takes the name of a field of the group: Strapi asks by name whether the person may see it. */
function heading(title: string, rows: Row[]): FormField {
  const fields = rows.flat();
  const plain = fields.find((field) => field.type !== 'component');
  const attribute = { type: HEADING_TYPE, heading: title };
  return {
    name: plain?.name ?? nestedName(fields[0]),
    type: HEADING_TYPE,
    size: 12,
    label: '',
    visible: true,
    attribute,
  };
}

/** It takes a name as a heading does. */
function preview(row: Row): FormField {
  const name = nestedName(row.find((field) => field.name === 'seo'));
  return { name, type: SEO_PREVIEW_TYPE, size: 12, label: '', visible: true, attribute: { type: SEO_PREVIEW_TYPE } };
}

/** Rights on a component are rights on its fields: "seo.title". */
function nestedName(field: FormField | undefined): string {
  const inner = Object.keys(componentLayoutOf(String(field?.attribute['component']))?.fields ?? {})[0];
  return [field?.name, inner].filter(Boolean).join('.');
}
