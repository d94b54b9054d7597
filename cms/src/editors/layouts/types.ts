/**
 * How a content type looks to its editors. Plain data: the server writes it into the content manager's
 * configuration, the admin takes the groups and the words for enumerations from it.
 */

export interface FieldText {
  label: string;
  /** Stands under the field: what to write, where it shows, an example. */
  help: string;
  placeholder?: string;
  /** Words for the values of an enumeration. */
  options?: Record<string, string>;
  readOnly?: boolean;
}

/** A field and its width in twelfths of the form. */
export type Cell = readonly [name: string, width: number];

export interface Group {
  title: string;
  rows: readonly (readonly Cell[])[];
}

export interface TypeLayout {
  uid: `api::${string}.${string}`;
  /** As in the schema's `displayName`. */
  title: string;
  /** In the menu. */
  plural: string;
  /** The field that stands for the record where another one links to it. */
  mainField: string;
  groups: readonly Group[];
  fields: Record<string, FieldText>;
  list: {
    columns: readonly string[];
    sort: readonly [field: string, order: 'ASC' | 'DESC'];
    pageSize: 10 | 20 | 50 | 100;
  };
}

export interface ComponentLayout {
  uid: `${string}.${string}`;
  mainField: string;
  rows: readonly (readonly Cell[])[];
  fields: Record<string, FieldText>;
}

/** The fields that Strapi adds to each record, as columns. */
export const SYSTEM_LABELS: Record<string, string> = {
  id: 'N°',
  documentId: 'Identifiant',
  createdAt: 'Créé le',
  updatedAt: 'Modifié le',
  createdBy: 'Créé par',
  updatedBy: 'Modifié par',
};
