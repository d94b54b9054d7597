import type { Core, UID } from '@strapi/strapi';
import { whenChanged } from './once.ts';
import { SYSTEM_LABELS, componentLayouts, typeLayouts, type Cell, type FieldText } from './layouts/index.ts';

interface Metadata {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}
interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, Metadata>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}
interface ConfigurationService {
  findConfiguration(model: { uid: string }): Promise<Configuration>;
  updateConfiguration(model: { uid: string }, configuration: Configuration): Promise<unknown>;
}

/** Writes our labels, helps, forms and columns into the content manager, where they changed. */
export async function applyLayouts(strapi: Core.Strapi): Promise<void> {
  const types = strapi.plugin('content-manager').service('content-types') as ConfigurationService;
  const components = strapi.plugin('content-manager').service('components') as ConfigurationService;
  const mainFields = new Map<string, string>(typeLayouts.map((layout) => [layout.uid, layout.mainField]));

  for (const layout of typeLayouts) {
    const { attributes } = strapi.contentType(layout.uid as UID.ContentType);
    const target = (name: string) => mainFields.get(String(Reflect.get(Reflect.get(attributes, name) ?? {}, 'target')));
    await whenChanged(strapi, `layout_${layout.uid}`, layout, async () => {
      const found = await types.findConfiguration({ uid: layout.uid });
      await types.updateConfiguration(
        { uid: layout.uid },
        {
          settings: {
            ...found.settings,
            mainField: layout.mainField,
            defaultSortBy: layout.list.sort[0],
            defaultSortOrder: layout.list.sort[1],
            pageSize: layout.list.pageSize,
            bulkable: true,
            filterable: true,
            searchable: true,
          },
          metadatas: withTexts(found.metadatas, layout.fields, target),
          layouts: { list: [...layout.list.columns], edit: layout.groups.flatMap((group) => rows(group.rows)) },
        },
      );
    });
  }

  for (const layout of componentLayouts) {
    await whenChanged(strapi, `layout_${layout.uid}`, layout, async () => {
      const found = await components.findConfiguration({ uid: layout.uid });
      await components.updateConfiguration(
        { uid: layout.uid },
        {
          settings: { ...found.settings, mainField: layout.mainField },
          metadatas: withTexts(found.metadatas, layout.fields, () => undefined),
          layouts: { list: Object.keys(layout.fields), edit: rows(layout.rows) },
        },
      );
    });
  }
}

function rows(cells: readonly (readonly Cell[])[]): { name: string; size: number }[][] {
  return cells.map((row) => row.map(([name, size]) => ({ name, size })));
}

function withTexts(
  metadatas: Record<string, Metadata>,
  fields: Record<string, FieldText>,
  mainFieldOf: (name: string) => string | undefined,
): Record<string, Metadata> {
  return Object.fromEntries(
    Object.entries(metadatas).map(([name, metadata]) => {
      const field = fields[name];
      if (!field) {
        const label = SYSTEM_LABELS[name];
        return [name, label ? { edit: { ...metadata.edit, label }, list: { ...metadata.list, label } } : metadata];
      }
      const mainField = mainFieldOf(name);
      const edit = {
        ...metadata.edit,
        label: field.label,
        description: field.help,
        placeholder: field.placeholder ?? '',
        editable: !field.readOnly,
        ...(mainField ? { mainField } : {}),
      };
      return [name, { edit, list: { ...metadata.list, label: field.label, ...(mainField ? { mainField } : {}) } }];
    }),
  );
}
