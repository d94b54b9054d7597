export * from './accounts/index.ts';
export type { BackupCodes, ChallengeResponse, FactorRefusal, SetUp, TwoFactor } from './factors.ts';
export type { ArrivalRefusal, CallbackAnswer, LinkedProviders, Newcomer } from './oauth.ts';
export type { OwnRecovery } from './recovery.ts';
export type { Device } from './sessions.ts';
