import http from 'node:http';

export interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  /** The body as it came over the wire, perhaps compressed. */
  body: Buffer;
  text: string;
}

/** A GET as it is: redirects are not followed, and the path is sent without being tidied. */
export function get(site: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(site);
  return new Promise((resolve, reject) => {
    http
      .get({ hostname, port, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const body = Buffer.concat(chunks);
          resolve({ status: response.statusCode!, headers: response.headers, body, text: body.toString() });
        });
      })
      .on('error', reject);
  });
}

/** Asks again until the answer satisfies, and returns how long that took in milliseconds. */
export async function until(check: () => Promise<boolean>, milliseconds: number): Promise<number> {
  const from = Date.now();
  for (;;) {
    if (await check()) return Date.now() - from;
    if (Date.now() - from > milliseconds) throw new Error(`It did not happen within ${milliseconds} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
