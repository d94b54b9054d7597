export * from './accounts/index.ts';
export { readTypedCode } from './factors/typed-code.ts';
