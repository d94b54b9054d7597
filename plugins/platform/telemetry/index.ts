/**
 * How both programs are seen from outside: logs, the id of a request, reports of faults, figures. Knows
 * neither Strapi nor the database, so that the storefront's server can use it too.
 */
export { acceptRequestId } from '../domain/telemetry/request-id.ts';
export { safePath } from '../domain/telemetry/safe-path.ts';
export { counter, figures, gauge, mergeFigures, requestSeconds, watchProcess } from './figures.ts';
export { captureConsole, openLog, type Level, type Log } from './log.ts';
export { openReports, type Reports } from './reports.ts';
export { MetricsPortError, serveFigures, type FiguresServer } from './serve-figures.ts';
export { currentRequestId, currentTrace, newRequestId, noteError, traced, type Trace } from './trace.ts';
