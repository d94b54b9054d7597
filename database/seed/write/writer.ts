import { LOCALES, type Locale } from '@sys/config';
import { documentId } from '../random.ts';
import type { Rows } from './rows.ts';

/** A component as the seed writes it: its columns, and the components in fields of its own. */
export interface SeedComponent {
  component: string;
  columns: Record<string, unknown>;
  parts?: Record<string, readonly SeedComponent[]>;
}

/** Where Strapi keeps a component: the `collectionName` of its schema. */
function tableOf(component: string): string {
  const name = `components_${component.replace(/[.-]/g, '_')}`;
  return name.endsWith('s') ? name : `${name}s`;
}

/** Writes content in the way Strapi keeps it: a row a language, and for drafts a second, published one. */
export class ContentWriter {
  readonly rows: Rows;
  readonly now: Date;
  /** Row ids by type, key, language and whether they are published, for links. */
  readonly #ids = new Map<string, number>();

  constructor(rows: Rows, now: Date) {
    this.rows = rows;
    this.now = now;
  }

  /** The row of a document in a language: the published one, unless a draft links to a draft. */
  idOf(kind: string, key: string, locale: Locale | null, published = true): number {
    const id = this.#ids.get(`${kind}/${key}/${locale ?? ''}/${published}`);
    if (id === undefined) throw new Error(`The seed names a ${kind} "${key}" that it does not define.`);
    return id;
  }

  /**
   * Writes one document in each language. `fields` gives the columns, `finish` adds what hangs on a
   * row (links, components, media); `drafts` tells whether the type has drafts.
   */
  localised(
    options: { table: string; kind: string; key: string; drafts: boolean; at?: Date },
    fields: (locale: Locale) => Record<string, unknown>,
    finish: (id: number, locale: Locale, published: boolean) => void = () => {},
  ): void {
    for (const locale of LOCALES) {
      for (const published of options.drafts ? [false, true] : [true]) {
        const id = this.#row(options, fields(locale), locale, published);
        this.#ids.set(`${options.kind}/${options.key}/${locale}/${published}`, id);
        finish(id, locale, published);
      }
    }
  }

  /** Writes one document that has no languages. */
  single(options: { table: string; kind: string; key: string; at?: Date }, fields: Record<string, unknown>): number {
    const id = this.#row(options, fields, null, true);
    this.#ids.set(`${options.kind}/${options.key}//true`, id);
    return id;
  }

  link(table: string, columns: Record<string, number>): void {
    this.rows.add(table, columns);
  }

  /** Writes the components of one field, in order. */
  components(
    owner: { table: string; id: number },
    field: string,
    component: string,
    items: Array<Record<string, unknown>>,
  ): void {
    this.zone(
      owner,
      field,
      items.map((columns) => ({ component, columns })),
    );
  }

  /** The same for a field that holds components of several kinds, and what those hold in turn. */
  zone(owner: { table: string; id: number }, field: string, items: readonly SeedComponent[]): void {
    items.forEach(({ component, columns, parts = {} }, index) => {
      const id = this.component(owner, field, component, columns, index + 1);
      for (const [name, inner] of Object.entries(parts)) this.zone({ table: tableOf(component), id }, name, inner);
    });
  }

  /** Writes one component at its place in a field, which may hold others of other kinds; gives its id. */
  component(
    owner: { table: string; id: number },
    field: string,
    component: string,
    item: Record<string, unknown>,
    order: number,
  ): number {
    const cmpId = this.rows.add(tableOf(component), item);
    const row = { entity_id: owner.id, cmp_id: cmpId, component_type: component, field, order };
    this.rows.add(`${owner.table}_cmps`, row);
    return cmpId;
  }

  media(type: string, id: number, field: string, files: number[]): void {
    files.forEach((fileId, index) => {
      this.rows.add('files_related_mph', {
        file_id: fileId,
        related_id: id,
        related_type: type,
        field,
        order: index + 1,
      });
    });
  }

  #row(
    { table, kind, key, at = this.now }: { table: string; kind: string; key: string; at?: Date },
    fields: Record<string, unknown>,
    locale: Locale | null,
    published: boolean,
  ): number {
    const stamp = at.toISOString();
    return this.rows.add(table, {
      document_id: documentId(kind, key),
      ...fields,
      created_at: stamp,
      updated_at: stamp,
      published_at: published ? stamp : null,
      locale,
    });
  }
}
