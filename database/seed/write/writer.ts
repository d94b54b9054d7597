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
  /** Row ids by type, key and language, for links: the published row where there are two. */
  readonly #ids = new Map<string, number>();

  constructor(rows: Rows, now: Date) {
    this.rows = rows;
    this.now = now;
  }

  idOf(kind: string, key: string, locale: Locale | null): number {
    const id = this.#ids.get(`${kind}/${key}/${locale ?? ''}`);
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
    finish: (id: number, locale: Locale) => void = () => {},
  ): void {
    for (const locale of LOCALES) {
      for (const published of options.drafts ? [false, true] : [true]) {
        const id = this.#row(options, fields(locale), locale, published);
        this.#ids.set(`${options.kind}/${options.key}/${locale}`, id);
        finish(id, locale);
      }
    }
  }

  /** Writes one document that has no languages. */
  single(options: { table: string; kind: string; key: string; at?: Date }, fields: Record<string, unknown>): number {
    const id = this.#row(options, fields, null, true);
    this.#ids.set(`${options.kind}/${options.key}/`, id);
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
      const table = tableOf(component);
      const id = this.rows.add(table, columns);
      this.rows.add(`${owner.table}_cmps`, {
        entity_id: owner.id,
        cmp_id: id,
        component_type: component,
        field,
        order: index + 1,
      });
      for (const [name, inner] of Object.entries(parts)) this.zone({ table, id }, name, inner);
    });
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
