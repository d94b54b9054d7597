export { readTypedCode } from './factors/typed-code.ts';
