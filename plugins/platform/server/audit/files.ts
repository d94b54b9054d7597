import type { Core } from '@strapi/strapi';
import { changeOf } from '../../domain/audit/changes.ts';
import type { Json } from '../../domain/audit/chain.ts';
import { enter } from './ledger.ts';

type Row = Record<string, unknown> & { id: number };
type Where = Record<string, unknown> | undefined;

const FILE = 'plugin::upload.file';
const FOLDER = 'plugin::upload.folder';
const SHOWN = {
  [FILE]: ['name', 'alternativeText', 'caption', 'focalPoint', 'hash', 'mime', 'size', 'width', 'height', 'folderPath'],
  [FOLDER]: ['name', 'path'],
};

/**
 * Writes down what becomes of files and folders. The upload plugin has no documents service of its own, so
 * this listens to its tables; its requests run within `gather`, which makes row and deed one transaction.
 */
export function recordFiles(strapi: Core.Strapi): void {
  for (const uid of [FILE, FOLDER] as const) {
    const kind = uid === FILE ? 'file' : 'folder';
    const read = async (where: Where) => (await strapi.db.query(uid).findMany({ where })) as Row[];
    const tell = async (before: Row[], after: Row[]) => {
      const now = new Map(after.map((row) => [row.id, row]));
      const pairs = before.map((was) => [was, now.get(was.id)] as const);
      const fresh = after
        .filter(({ id }) => !before.some((was) => was.id === id))
        .map((is) => [undefined, is] as const);
      const deeds = [...pairs, ...fresh].flatMap(([was, is]) => {
        const change = changeOf(shown(uid, was), shown(uid, is));
        if (!change) return [];
        const { id, name } = (is ?? was)!;
        const done = !was ? 'created' : !is ? 'deleted' : 'changed';
        return [{ action: `${kind}.${done}`, subject: { kind, id: String(id), name: String(name) }, ...change }];
      });
      await enter(strapi, deeds);
    };
    const before = async (event: { params: { where?: unknown }; state: unknown }) => {
      (event.state as { audited?: Row[] }).audited = await read(event.params.where as Where);
    };
    const after = async ({ state }: { state: unknown }) => {
      const was = (state as { audited?: Row[] }).audited ?? [];
      if (was.length > 0) await tell(was, await read({ id: { $in: was.map(({ id }) => id) } }));
    };
    strapi.db.lifecycles.subscribe({
      models: [uid],
      afterCreate: async ({ result }) => tell([], await read({ id: (result as Row).id })),
      beforeUpdate: before,
      afterUpdate: after,
      beforeUpdateMany: before,
      afterUpdateMany: after,
      beforeDelete: before,
      afterDelete: after,
      beforeDeleteMany: before,
      afterDeleteMany: after,
    });
  }
}

function shown(uid: keyof typeof SHOWN, row: Row | undefined): Json {
  if (!row) return null;
  return JSON.parse(JSON.stringify(Object.fromEntries(SHOWN[uid].map((key) => [key, row[key] ?? null])))) as Json;
}
