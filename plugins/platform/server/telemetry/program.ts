import { VERSION, readEnvironment } from '@sys/config';
import { openLog, openReports, type Log, type Reports } from '../../telemetry/index.ts';

let log: Log | undefined;
let reports: Reports | undefined;

/** What this process is called in logs and figures. */
export const programName = (): string => (readEnvironment().ROLE === 'worker' ? 'worker' : 'cms');

/** The log of this process. Throws a `SettingsError` when the settings are not good. */
export function logOf(): Log {
  const { LOG_LEVEL, LOG_FORMAT } = readEnvironment();
  return (log ??= openLog({ program: programName(), level: LOG_LEVEL, format: LOG_FORMAT }));
}

/** Where this process reports its faults. */
export function reportsOf(): Reports {
  const { SENTRY_DSN, SYS_MODE } = readEnvironment();
  return (reports ??= openReports({
    dsn: SENTRY_DSN,
    program: programName(),
    release: `shareyoursales@${VERSION}`,
    environment: SYS_MODE,
  }));
}
