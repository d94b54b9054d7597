import { openLog, openReports, type Log, type Reports } from '@sys/platform/telemetry';
import { VERSION } from '@sys/config';

let log: Log | undefined;
let reports: Reports | undefined;

/** The log of this process. */
export function useLog(): Log {
  const { LOG_LEVEL, LOG_FORMAT } = environment();
  return (log ??= openLog({ program: 'storefront', level: LOG_LEVEL, format: LOG_FORMAT }));
}

/** Where this process reports its faults. */
export function useReports(): Reports {
  const { SENTRY_DSN, SYS_MODE } = environment();
  return (reports ??= openReports({
    dsn: SENTRY_DSN,
    program: 'storefront',
    release: `shareyoursales@${VERSION}`,
    environment: SYS_MODE,
  }));
}
