import path from 'node:path';

/** The folder of this package, where migrations/ and constraints/ lie. */
export const root = path.resolve(import.meta.dirname, '..');
