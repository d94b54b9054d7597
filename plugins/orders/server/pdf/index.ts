export { isolate, plain, runsOf, type Direction, type Run } from './runs.ts';
export { INK, PAGE, QUIET, Sheet, type TextStyle } from './sheet.ts';
