export {
  ClusterRunningError,
  PortTakenError,
  isTaken,
  startCluster,
  type Cluster,
  type ClusterOptions,
} from './cluster.ts';
export { createDatabase, dropDatabase } from './databases.ts';
export { findDemo } from './demo-traces.ts';
export {
  SCHEMA_LOCK,
  ensureConstraints,
  migrate,
  migratedTables,
  readMigrationState,
  takeTurn,
  withSchemaLock,
  type MigrationState,
  type Turn,
} from './migrate.ts';
