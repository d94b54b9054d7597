export { canTake, FORMATS, LOGINS, NETWORKS, type Format, type Login, type Network } from './networks.ts';
export { DELIVERY_MOVES, DELIVERY_STATES, isOver, type DeliveryMove, type DeliveryState } from './delivery/states.ts';
export { FAILURE_KINDS, type Failure, type FailureKind } from './delivery/failure.ts';
export { ACCOUNT_STATES, type AccountState } from './accounts/states.ts';
export { ACCOUNT_PROBLEMS, actFor, problemOf, type AccountProblem } from './accounts/problems.ts';
export { ABILITIES, askedScopes, type Ability } from './accounts/scopes.ts';
