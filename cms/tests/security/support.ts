import http from 'node:http';

export interface Said {
  status: number;
  headers: http.IncomingHttpHeaders;
  json: { data?: unknown; error?: { status: number; name: string; message: string } } & Record<string, unknown>;
  text: string;
}

export interface Asking {
  method?: string;
  headers?: Record<string, string>;
  /** Sent as JSON; a string is sent as it is. */
  body?: unknown;
  /** The address of this machine that the client has: any of 127.0.0.0/8. */
  from?: string;
}

/** A request as it is: the path is sent without being tidied, from any address of the loopback. */
export function ask(url: string, path: string, { method = 'GET', headers, body, from }: Asking = {}): Promise<Said> {
  const { hostname, port } = new URL(url);
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        hostname,
        port,
        path,
        method,
        localAddress: from,
        headers: { ...(text === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const whole = Buffer.concat(chunks).toString();
          resolve({ status: response.statusCode!, headers: response.headers, text: whole, json: parsed(whole) });
        });
      },
    );
    request.on('error', reject);
    request.end(text);
  });
}

function parsed(text: string): Said['json'] {
  try {
    return JSON.parse(text) as Said['json'];
  } catch {
    return {};
  }
}
