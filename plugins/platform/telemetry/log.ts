import { format } from 'node:util';
import pino from 'pino';
import { redact } from '../domain/audit/redact.ts';
import { describeFields } from './fields.ts';
import { readableLine } from '../domain/telemetry/readable.ts';
import { currentTrace } from './trace.ts';

export type Level = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace';
type Write = (message: string, fields?: object) => void;

/** The log of a program. Messages and fields are redacted here, whoever wrote them. */
export interface Log extends Record<Level, Write> {
  /** An access line or the like, whose fields are numbers and what `safePath` gave: not redacted again. */
  event(message: string, fields: object): void;
  /** Writes out what is still in memory. */
  flush(): void;
}

export interface LogOptions {
  program: string;
  level: Level | 'silent';
  /** `json`: a line of JSON an event; `readable`: for a person at a terminal. */
  format: 'json' | 'readable';
}

/** Opens the log on stdout. Every line carries the request and the job that it belongs to, if any. */
export function openLog({ program, level, format: form }: LogOptions): Log {
  // Not one system call a line: what comes while one is being written goes out with the next. What is
  // left when the process exits is written then; only a kill loses some milliseconds of it.
  const stdout = pino.destination({ dest: 1, sync: false });
  const colour = process.stdout.isTTY === true;
  const logger = pino(
    {
      level,
      base: { program },
      messageKey: 'message',
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    form === 'json' ? stdout : { write: (line: string) => void stdout.write(readableLine(line, colour)) },
  );

  const write =
    (name: Level): Write =>
    (message, fields) => {
      if (!logger.isLevelEnabled(name)) return;
      const said = redact(describeFields(fields)) as object;
      logger[name]({ ...said, ...belonging() }, String(redact(String(message))));
    };
  return {
    fatal: write('fatal'),
    error: write('error'),
    warn: write('warn'),
    info: write('info'),
    debug: write('debug'),
    trace: write('trace'),
    event: (message, fields) => logger.info({ ...fields, ...belonging() }, message),
    flush() {
      try {
        stdout.flushSync();
      } catch {
        // Nobody reads any more.
      }
    },
  };
}

/** What belongs to no error and no role: those are the access line's. */
function belonging(): object {
  const trace = currentTrace();
  if (!trace) return {};
  const { id, job, handler, attempt } = trace;
  return job === undefined ? { id } : { id, job, handler, attempt };
}

/**
 * From now on what libraries print, and the warnings of Node, come out as lines of the log, but for what
 * begins as `told` says.
 */
export function captureConsole(log: Log, told?: RegExp): void {
  const say =
    (level: Level) =>
    (...said: unknown[]) => {
      if (told && typeof said[0] === 'string' && told.test(said[0])) return;
      const error = said.find((part) => part instanceof Error);
      log[level](format(...said.map((part) => (part instanceof Error ? part.message : part))), error && { error });
    };
  Object.assign(console, {
    log: say('info'),
    info: say('info'),
    debug: say('debug'),
    trace: say('debug'),
    warn: say('warn'),
    error: say('error'),
  });
  process.removeAllListeners('warning');
  process.on('warning', (warning) => log.warn(warning.message, { error: warning }));
}
