export { fill, foreignVariables, variablesIn } from './variables.ts';
