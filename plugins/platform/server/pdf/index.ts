export { isolate, plain, runsOf } from './runs.ts';
export { PAGE, QUIET, Sheet } from './sheet.ts';
