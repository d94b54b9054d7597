export { affectedProducts, type Source } from './affected.ts';
export { PROJECTION_VERSION, ensureMarketplace, rebuildMarketplace, refreshMarketplace } from './refresh.ts';
export { SLUG_TABLES, recordSlugs, type SlugKind } from './slugs.ts';
export { refreshStock, type Turned } from './stock.ts';
export { reviewObject, type Querier } from './sql.ts';
export { refreshWritings, type WritingKind } from './writings.ts';
