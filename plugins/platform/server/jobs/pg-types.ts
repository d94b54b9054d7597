import pg from 'pg';

const JSON_TYPES = new Set<number>([pg.types.builtins.JSON, pg.types.builtins.JSONB]);

/** Strapi makes every `pg` connection of its process read JSON as text; those of the jobs parse it all the same. */
export const OWN_TYPES: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    JSON_TYPES.has(oid) ? (text: string) => JSON.parse(text) : pg.types.getTypeParser(oid, format as 'text'),
};
