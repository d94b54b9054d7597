export * from './demo.ts';
export * from './environment.ts';
export * from './locales.ts';
export { isLiveKey } from './payments.ts';
export { SettingsError, parseSettings, type SettingProblem } from './parse.ts';
export { ourAccount } from './payouts.ts';
export * from './plans.ts';
export * from './site.ts';
export { VERSION } from './version.ts';
