/** How many causes of an error are told. */
const CAUSES = 3;

/** The fields of a line, its errors as plain data: what an error says of itself is not enumerable. */
export function describeFields(fields: object | undefined): object {
  if (!fields) return {};
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, value instanceof Error ? describeError(value) : value]),
  );
}

function describeError(error: Error, depth = 0): object {
  const { name, message, stack, cause } = error;
  // "code" alone would be taken for a secret one.
  const code = (error as { code?: unknown }).code;
  return {
    type: name,
    message,
    stack,
    ...(typeof code === 'string' ? { errorCode: code } : {}),
    ...(cause instanceof Error && depth < CAUSES ? { cause: describeError(cause, depth + 1) } : {}),
  };
}
