export { canTake, FORMATS, LOGINS, NETWORKS, type Format, type Login, type Network } from './networks.ts';
export { DELIVERY_MOVES, DELIVERY_STATES, isOver, type DeliveryMove, type DeliveryState } from './delivery/states.ts';
export { FAILURE_KINDS, type Failure, type FailureKind } from './delivery/failure.ts';
export { META_FAILURES, type MetaFailure } from './networks/meta/failures.ts';
