const COLOURS: Record<string, number> = { warn: 33, error: 31, fatal: 31, debug: 90, trace: 90 };

/**
 * A line of the log for a person: the hour, the level when it is worth a look, what happened, and the
 * rest as `name=value`. What is no JSON object stays as it is. The line ends with a new line.
 */
export function readableLine(line: string, colour: boolean): string {
  let fields: Record<string, unknown>;
  try {
    fields = JSON.parse(line) as Record<string, unknown>;
  } catch {
    return line;
  }
  const { time, level, message, error, program: _program, ...rest } = fields;
  const { stack, ...fault } = (error ?? {}) as { stack?: string };
  const named = Object.entries({ ...rest, ...(stack ? {} : fault) }).map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const label = level === 'info' ? '' : `${String(level)} `;
  const text = [`${String(time).slice(11, 23)} ${label}${String(message)}`, ...named].join(' ');
  const paint = colour ? COLOURS[String(level)] : undefined;
  return `${paint ? `\x1b[${paint}m${text}\x1b[0m` : text}\n${stack ? `${stack}\n` : ''}`;
}
