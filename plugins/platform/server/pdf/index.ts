export { isolate, plain, runsOf } from './runs.ts';
export { colour, PAGE, QUIET, Sheet } from './sheet.ts';
