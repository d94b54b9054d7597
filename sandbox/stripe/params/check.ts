import type { z } from 'zod';
import { ParameterError } from '../errors.ts';
import type { Decoded } from './decode.ts';

type Issue = z.core.$ZodIssue;

/** The parameters as the endpoint takes them; otherwise the error that Stripe would answer. */
export function check<S extends z.ZodType>(schema: S, given: Record<string, Decoded>): z.output<S> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const issues = result.error.issues.flatMap(unfold);
  throw unknown(issues) ?? wrong(issues[0]!, given);
}

/** Of alternatives the one that went furthest says best what is wrong. */
function unfold(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const inner = issue.errors.flat().filter(({ code, path }) => code === 'unrecognized_keys' || path.length > 0);
  return inner.length === 0 ? [issue] : inner.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}

const nameOf = ([first, ...rest]: readonly PropertyKey[]): string =>
  String(first) + rest.map((step) => `[${String(step)}]`).join('');

function unknown(issues: Issue[]): ParameterError | null {
  const names = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => nameOf([...issue.path, key])) : [],
  );
  if (names.length === 0) return null;
  const message = `Received unknown parameter${names.length > 1 ? 's' : ''}: ${names.join(', ')}`;
  return new ParameterError(400, message, { code: 'parameter_unknown', param: names[0] });
}

function wrong(issue: Issue, given: Record<string, Decoded>): ParameterError {
  const param = nameOf(issue.path);
  const value = valueAt(given, issue.path);
  if (value === undefined)
    return new ParameterError(400, `Missing required param: ${param}.`, { code: 'parameter_missing', param });
  if (value === '')
    return new ParameterError(
      400,
      `You passed an empty string for '${param}'. We assume empty values are an attempt to unset a parameter; however '${param}' cannot be unset. You should remove '${param}' from your request or supply a non-empty value.`,
      { code: 'parameter_invalid_empty', param },
    );
  if (issue.code === 'invalid_value')
    return new ParameterError(400, `Invalid ${param}: must be one of ${issue.values.map(String).join(', ')}`, {
      param,
    });
  if (issue.code === 'invalid_format')
    return new ParameterError(400, `Invalid integer: ${String(value)}`, { code: 'parameter_invalid_integer', param });
  if (issue.code === 'too_small' && issue.origin === 'number')
    return new ParameterError(400, `Invalid integer: ${param} must be greater than or equal to ${issue.minimum}`, {
      code: 'parameter_invalid_integer',
      param,
    });
  return new ParameterError(400, `Invalid ${typeof value === 'object' ? 'value' : 'string'} for ${param}`, { param });
}

function valueAt(given: Decoded | undefined, path: readonly PropertyKey[]): Decoded | undefined {
  return path.reduce<Decoded | undefined>(
    (place, step) => (typeof place === 'object' ? (place as Record<PropertyKey, Decoded>)[step] : undefined),
    given,
  );
}
