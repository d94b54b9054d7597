import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';

/** What a part of the system holds of people. */
export interface PersonalData {
  /** The key of the part in an export, e.g. `notifications`. */
  name: string;
  /** All that is theirs, as plain data that they can read; in the transaction of the export. */
  read(db: Querier, user: number): Promise<unknown>;
  /**
   * Removes it, in the transaction in which the account goes; rows that refer to `up_users` go by themselves. Returns
   * what has to stay and why, e.g. invoices, for the trail.
   */
  erase(db: Querier, user: number): Promise<{ kept: string } | void>;
}

const registries = new WeakMap<Core.Strapi, Map<string, PersonalData>>();

function registryOf(strapi: Core.Strapi): Map<string, PersonalData> {
  const known = registries.get(strapi) ?? new Map<string, PersonalData>();
  registries.set(strapi, known);
  return known;
}

/** Adds a part to every export and every deletion; called once, before the CMS has booted. */
export function registerPersonalData(strapi: Core.Strapi, part: PersonalData): void {
  const registry = registryOf(strapi);
  if (registry.has(part.name)) throw new Error(`There are two parts of personal data with the name "${part.name}".`);
  registry.set(part.name, part);
}

export async function readPersonalData(strapi: Core.Strapi, db: Querier, user: number): Promise<object> {
  const parts: Record<string, unknown> = {};
  for (const [name, part] of registryOf(strapi)) parts[name] = await part.read(db, user);
  return parts;
}

/** Erases every part. Returns what stays, by the name of its part. */
export async function erasePersonalData(
  strapi: Core.Strapi,
  db: Querier,
  user: number,
): Promise<Record<string, string>> {
  const kept: Record<string, string> = {};
  for (const [name, part] of registryOf(strapi)) {
    const left = await part.erase(db, user);
    if (left) kept[name] = left.kept;
  }
  return kept;
}
