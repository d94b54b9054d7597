import type { FieldProblem } from '@sys/identity/contracts';

/** The server did not do it. `message` is its sentence, in the language of the page. */
export class ApiWriteError extends Error {
  readonly status: number;
  /** What the contracts call the reason, where they do: the page has a sentence for it. */
  readonly code: string | undefined;
  /** What is to be mended, by the path of the field. */
  readonly fields: FieldProblem[];
  /** What kind of refusal it is, e.g. `UnverifiedError`. */
  readonly kind: string;
  /** What there is more to say, where a code alone does not: of a basket’s lines, of a voucher. */
  readonly problems: unknown;
  constructor(
    status: number,
    message: string,
    code?: string,
    fields: FieldProblem[] = [],
    kind = 'Error',
    problems?: unknown,
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.fields = fields;
    this.kind = kind;
    this.problems = problems;
  }
}

let csrf: Promise<string> | undefined;

/**
 * A write to our own API, for scripts in the browser; `path` stands below `/api`. Answers with the `data` of
 * the answer. Throws an `ApiWriteError` with a sentence for whoever reads the page; its status is 0 when nothing
 * came back.
 */
export async function apiWrite<T>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<T> {
  let answer = await send(method, path, body, headers, await (csrf ??= fetchToken()));
  // Signed in or out since, in this tab or in another: the old token was of another session.
  if (answer.status === 403 && answer.error?.name === 'CsrfError') {
    answer = await send(method, path, body, headers, await (csrf = fetchToken()));
  }
  if (answer.error) {
    const { message, name, details } = answer.error;
    throw new ApiWriteError(answer.status, message, details?.code, details?.fields, name, details?.problems);
  }
  return answer.data as T;
}

interface Answer {
  status: number;
  data?: unknown;
  error?: { name: string; message: string; details?: { code?: string; fields?: FieldProblem[]; problems?: unknown } };
}

async function send(
  method: string,
  path: string,
  body: unknown,
  extra: Record<string, string>,
  token: string,
): Promise<Answer> {
  const response = await fetch(`/api${path}`, {
    method,
    headers: {
      ...extra,
      'x-csrf-token': token,
      'accept-language': document.documentElement.lang,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  }).catch(() => null);
  if (!response) return { status: 0, error: { name: 'NetworkError', message: '' } };
  const answer = (await response.json().catch(() => ({}))) as Omit<Answer, 'status'>;
  if (response.ok) return { status: response.status, data: answer.data };
  return { status: response.status, error: answer.error ?? { name: 'Error', message: '' } };
}

/** Not asked for before the first write, and again when asking has failed. */
async function fetchToken(): Promise<string> {
  const response = await fetch('/api/csrf', { headers: { 'accept-language': document.documentElement.lang } }).catch(
    () => null,
  );
  if (response?.ok) return ((await response.json()) as { data: { token: string } }).data.token;
  csrf = undefined;
  throw new ApiWriteError(response?.status ?? 0, '');
}
