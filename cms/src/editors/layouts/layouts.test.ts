import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ICONS } from '../../../../storefront/icons.config.ts';
import { HOME_ICONS } from './home.ts';
import { SYSTEM_LABELS, componentLayouts, typeLayouts, type Cell, type FieldText } from './index.ts';

interface Schema {
  info: { displayName: string };
  attributes: Record<string, { type: string; enum?: string[] }>;
}
const source = path.resolve(import.meta.dirname, '../..');
const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Schema;
const list = (folder: string) => readdirSync(path.join(source, folder));

const types = new Map<string, Schema>(
  list('api').flatMap((api) => {
    const folder = path.join('api', api, 'content-types');
    return list(folder).map(
      (name) => [`api::${api}.${name}`, readJson(path.join(source, folder, name, 'schema.json'))] as const,
    );
  }),
);
const components = new Map<string, Schema>(
  list('components').flatMap((category) =>
    list(path.join('components', category)).map(
      (file) =>
        [
          `${category}.${path.basename(file, '.json')}`,
          readJson(path.join(source, 'components', category, file)),
        ] as const,
    ),
  ),
);

function expectComplete(schema: Schema, fields: Record<string, FieldText>, rows: readonly (readonly Cell[])[]) {
  const names = Object.keys(schema.attributes).sort();
  expect(Object.keys(fields).sort()).toEqual(names);
  const cells = rows.flat();
  expect(cells.map(([name]) => name).sort()).toEqual(names);
  for (const row of rows) expect(row.reduce((sum, [, width]) => sum + width, 0)).toBeLessThanOrEqual(12);
  for (const [name, field] of Object.entries(fields)) {
    expect(field.label, name).toMatch(/^\p{Lu}/u);
    expect(field.help.length, name).toBeGreaterThan(5);
    expect(Object.keys(field.options ?? {}).sort(), name).toEqual([...(schema.attributes[name]?.enum ?? [])].sort());
  }
}

it('has a layout for every type and component, and no other', () => {
  expect(types.size).toBeGreaterThan(10);
  expect(typeLayouts.map((layout) => layout.uid).sort()).toEqual([...types.keys()].sort());
  expect(componentLayouts.map((layout) => layout.uid).sort()).toEqual([...components.keys()].sort());
});

describe.each(typeLayouts.map((layout) => [layout.uid, layout] as const))('%s', (uid, layout) => {
  const schema = types.get(uid)!;
  it('labels, explains and places every field', () => {
    expect(layout.title).toBe(schema.info.displayName);
    expectComplete(
      schema,
      layout.fields,
      layout.groups.flatMap((group) => group.rows),
    );
  });
  it('lists and sorts by fields that exist', () => {
    const known = [...Object.keys(schema.attributes), ...Object.keys(SYSTEM_LABELS)];
    expect(known).toEqual(expect.arrayContaining([...layout.list.columns, layout.list.sort[0], layout.mainField]));
  });
});

describe.each(componentLayouts.map((layout) => [layout.uid, layout] as const))('%s', (uid, layout) => {
  it('labels, explains and places every field', () => {
    expectComplete(components.get(uid)!, layout.fields, layout.rows);
    expect(layout.fields).toHaveProperty(layout.mainField);
  });
});

it('offers no icon that the storefront does not draw', () => {
  expect(ICONS).toEqual(expect.arrayContaining(Object.keys(HOME_ICONS)));
});
