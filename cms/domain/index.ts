export * from './cursor.ts';
export * from './deal.ts';
export * from './orders.ts';
export * from './plan.ts';
export * from './tags.ts';
export * from './typing.ts';
export {
  locationOf,
  mayLeadFrom,
  normalisePath,
  normaliseTarget,
  parseRules,
  pathOf,
  type ListedRule,
} from './redirects.ts';
export { addressOf, linksIn, type FoundAddress } from './links.ts';
export * from './video.ts';
