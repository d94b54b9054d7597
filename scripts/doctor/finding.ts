import type { Environment } from '@sys/config';

/** What a check found. `warn` works but should not stay so; `skip` could not be asked. */
export interface Finding {
  state: 'ok' | 'warn' | 'fail' | 'skip';
  what: string;
  detail: string;
  /** How to mend it: said with every warning and failure. */
  mend?: string;
}

/** What is known of the system that is examined. */
export interface Patient {
  production: boolean;
  /** Those settings that can be read; a bad one is the business of the check of settings alone. */
  settings: Partial<Environment>;
  /** As they were given, with the demo's where nothing was. */
  source: NodeJS.ProcessEnv;
  /** Where a test mail shall go. */
  mailTo?: string;
}

export type Check = (patient: Patient) => Promise<Finding[]>;

export const ok = (what: string, detail: string): Finding => ({ state: 'ok', what, detail });
export const skip = (what: string, detail: string): Finding => ({ state: 'skip', what, detail });
export const warn = (what: string, detail: string, mend: string): Finding => ({ state: 'warn', what, detail, mend });
export const fail = (what: string, detail: string, mend: string): Finding => ({ state: 'fail', what, detail, mend });

/** The message of an error; several attempts at one address come as an error without one. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}

export const codeOf = (error: unknown): string | undefined => (error as { code?: string } | null)?.code;
