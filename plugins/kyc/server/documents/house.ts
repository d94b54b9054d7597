import { readEnvironment } from '@sys/config';
import { clamd, type VirusCheck } from './checks/index.ts';
import { Sealer } from './seal.ts';
import { storesOf, type Stores } from './storage/index.ts';

/** What documents are kept with. */
export interface House {
  stores: Stores;
  sealer: Sealer;
  scan: VirusCheck | null;
}

let house: House | undefined;

/** The house of this process, by its settings, which do not change while it runs. */
export function houseOfDocuments(): House {
  if (house) return house;
  const env = readEnvironment();
  house = {
    stores: storesOf(env),
    sealer: new Sealer([env.DOCUMENTS_KEY, ...env.DOCUMENTS_OLD_KEYS]),
    scan: env.CLAMAV_URL ? clamd(env.CLAMAV_URL) : null,
  };
  return house;
}

/** For a program that reads other settings next. */
export function closeHouse(): void {
  house = undefined;
}
