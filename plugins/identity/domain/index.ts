export * from './accounts/index.ts';
export { readTypedCode } from './factors/typed-code.ts';
export { PROVIDERS, type Provider } from './oauth/providers.ts';
export { RECOVERY_REASONS, WORDS_LENGTH, type RecoveryReason } from './recovery/reasons.ts';
