import type { DocumentRefusal } from '@sys/kyc/contracts';
import type { PictureRefusal } from '@sys/orders/contracts';

type Refusal = DocumentRefusal | PictureRefusal | 'other';

/** A file was not taken; `code` is the server's, or `other` when nothing came back that says. */
export class UploadError extends Error {
  readonly code: Refusal;
  /** Where the code alone does not say it: which rule a file for the networks breaks. */
  readonly why: string | undefined;
  constructor(code: Refusal, why?: string) {
    super(code);
    this.code = code;
    this.why = why;
  }
}

interface Answer<T> {
  data?: T;
  error?: { details?: { code?: Refusal; problems?: { why?: string } } };
}

/**
 * Sends a file as it is to our own API; `path` stands below `/api`. `onProgress` is told the share that has left,
 * from 0 to 1. Answers with the `data` of the answer; throws an `UploadError`. By XMLHttpRequest, as `fetch` cannot
 * say how much of a body has been sent.
 */
export async function uploadFile<T>(
  path: string,
  file: Blob & { name?: string },
  onProgress: (share: number) => void,
): Promise<T> {
  const token = await fetch('/api/csrf')
    .then(async (response) => ((await response.json()) as { data: { token: string } }).data.token)
    .catch(() => {
      throw new UploadError('other');
    });
  return new Promise<T>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api${path}`);
    request.responseType = 'json';
    request.setRequestHeader('x-csrf-token', token);
    request.setRequestHeader('content-type', file.type);
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name ?? ''));
    request.upload.onprogress = ({ loaded, total, lengthComputable }) => lengthComputable && onProgress(loaded / total);
    request.onerror = () => reject(new UploadError('other'));
    request.onload = () => {
      const answer = request.response as Answer<T> | null;
      if (request.status === 201 && answer?.data) resolve(answer.data);
      else if (request.status === 413) reject(new UploadError('too-large', 'too-large'));
      else {
        const { code = 'other', problems } = answer?.error?.details ?? {};
        reject(new UploadError(code, problems?.why));
      }
    };
    request.send(file);
  });
}
