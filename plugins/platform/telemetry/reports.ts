/** Where faults go that somebody should look at. */
export interface Reports {
  /** Reports an error with the request and the job it belongs to. Never throws, never waits. */
  send(error: unknown, tags?: Record<string, string>): void;
  /** Waits so many seconds at most for what is on its way. */
  flush(seconds?: number): Promise<void>;
}

export interface ReportsOptions {
  /** Of Sentry, or of what speaks its language; without one nothing is reported. */
  dsn: string | undefined;
  program: string;
  /** The version of the program. */
  release: string;
  environment: string;
}

const NOWHERE: Reports = { send: () => {}, flush: async () => {} };

/** Without a DSN nothing of Sentry's is even loaded: its modules take some twenty megabytes of each process. */
export function openReports({ dsn, ...options }: ReportsOptions): Reports {
  if (!dsn) return NOWHERE;
  const sentry = import('./sentry.ts').then(({ openSentry }) => openSentry({ dsn, ...options }));
  sentry.catch(() => {});
  return {
    // What follows a promise keeps the trace of the request that asked.
    send: (error, tags) => void sentry.then((reports) => reports.send(error, tags)).catch(() => {}),
    flush: (seconds) => sentry.then((reports) => reports.flush(seconds)).catch(() => {}),
  };
}
