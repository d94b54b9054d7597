export { allocate } from './allocate.ts';
export { portion, taxWithin, type BasisPoints } from './rate.ts';
