export { canTake, FORMATS, LOGINS, NETWORKS, type Format, type Login, type Network } from './networks.ts';
export { DELIVERY_MOVES, DELIVERY_STATES, isOver, type DeliveryMove, type DeliveryState } from './delivery/states.ts';
export { FAILURE_KINDS, type Failure, type FailureKind } from './delivery/failure.ts';
export { META_FAILURES, type MetaFailure } from './networks/meta/failures.ts';
export * from './captions/index.ts';
export * from './media/index.ts';
export { canDelete } from './delivery/removal.ts';
export { instantOf, isLocal, isZone, localOf } from './schedule/zoned.ts';
export { ACCOUNT_STATES, type AccountState } from './accounts/states.ts';
export { ACCOUNT_PROBLEMS, actFor, problemOf, type AccountProblem } from './accounts/problems.ts';
export { ABILITIES, askedScopes, type Ability } from './accounts/scopes.ts';
export {
  agreed,
  choiceProblems,
  CHOICE_PROBLEMS,
  termsOf,
  type ChoiceProblem,
  type TikTokOptions,
  type TikTokWish,
} from './networks/tiktok/choices.ts';
export { TIKTOK_FAILURES, type TikTokFailure } from './networks/tiktok/failures.ts';
export { PUBLISH_PROBLEMS } from './problems.ts';
