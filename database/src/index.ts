export {
  ClusterRunningError,
  PortTakenError,
  isTaken,
  startCluster,
  type Cluster,
  type ClusterOptions,
} from './cluster.ts';
export { createDatabase, dropDatabase } from './databases.ts';
export { SCHEMA_LOCK, ensureConstraints, migrate, takeTurn, withSchemaLock, type Turn } from './migrate.ts';
