import type { z } from 'zod';

export interface SettingProblem {
  name: string;
  reason: string;
  hint: string;
}

/** The start stops with this error; its message is written for the person at the terminal. */
export class SettingsError extends Error {
  readonly problems: SettingProblem[];
  constructor(problems: SettingProblem[]) {
    super(
      ['The settings are not complete:', '']
        .concat(problems.map((p) => `  ${p.name} ${p.reason}\n      ${p.hint}`))
        .join('\n'),
    );
    this.name = 'SettingsError';
    this.problems = problems;
  }
}

/** Parses `source` with `schema`; an empty variable counts as not set. */
export function parseSettings<S extends z.ZodObject>(
  schema: S,
  source: Record<string, string | undefined>,
  audit: (settings: z.output<S>) => SettingProblem[] = () => [],
): z.output<S> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) throw new SettingsError(result.error.issues.map((issue) => explain(schema, issue, given)));
  const problems = audit(result.data);
  if (problems.length > 0) throw new SettingsError(problems);
  return result.data;
}

function explain(schema: z.ZodObject, issue: z.core.$ZodIssue, given: Record<string, unknown>): SettingProblem {
  const name = String(issue.path[0]);
  const field = schema.shape[name] as z.ZodType;
  const missing = given[name] === undefined;
  // A secret's value is never repeated: this text ends up in terminals and logs.
  const reason = missing ? 'is not set' : `is not valid: ${issue.message}`;
  return { name, reason, hint: field.description ?? 'See config/src/environment.ts.' };
}
