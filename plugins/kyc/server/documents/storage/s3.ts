import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import { checkedId, StoreError, type DocumentStore } from './port.ts';

const TIMEOUT_MS = 30_000;
const RETRIES = 2;

export interface BucketSettings {
  /** The bucket with its host, without a slash at the end. */
  url: string;
  region: string;
  keyId: string;
  secret: string;
}

/** Documents in a bucket of any service that speaks S3; sealed here, so it never sees one. */
export function s3Store({ url, region, keyId, secret }: BucketSettings): DocumentStore {
  const client = new AwsClient({
    accessKeyId: keyId,
    secretAccessKey: secret,
    region,
    service: 's3',
    retries: RETRIES,
  });

  async function ask(method: string, id: string, body?: Buffer): Promise<Response> {
    // Signed with what is sent: a body that was changed on the way is refused.
    const hash = createHash('sha256')
      .update(body ?? '')
      .digest('hex');
    const response = await client
      .fetch(`${url}/${checkedId(id)}.sealed`, {
        method,
        headers: { 'x-amz-content-sha256': hash, ...(body && { 'content-type': 'application/octet-stream' }) },
        body: body && new Uint8Array(body),
        signal: AbortSignal.timeout(TIMEOUT_MS),
        redirect: 'error',
      })
      .catch((error: unknown) => {
        throw new StoreError('does not answer', error);
      });
    if (response.ok || response.status === 404) return response;
    await response.body?.cancel();
    throw new StoreError(`answered ${response.status} to a ${method}`);
  }

  return {
    name: 's3',
    async put(id, sealed) {
      const { status } = await ask('PUT', id, sealed);
      if (status === 404) throw new StoreError('has no such bucket');
    },
    async get(id) {
      const response = await ask('GET', id);
      if (response.status === 404) return null;
      return Buffer.from(await response.arrayBuffer());
    },
    async remove(id) {
      await (await ask('DELETE', id)).body?.cancel();
    },
    // A bucket keeps nothing of a PUT that did not end.
    async sweep() {},
  };
}
