import { createPublicKey, verify } from 'node:crypto';

export interface VapidClaims {
  publicKey: string;
  audience: string;
  subject: string;
  /** Seconds since 1970. */
  expires: number;
}

/** Reads who pushes (RFC 8292). Throws with the reason when the token proves nothing to this audience now. */
export function readVapid(authorization: string | undefined, audience: string, nowMs: number): VapidClaims {
  const [, token, publicKey] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization ?? '') ?? [];
  if (!token || !publicKey) throw new Error('No VAPID token.');
  const [head, claims, signature] = token.split('.') as [string, string, string];
  const point = Buffer.from(publicKey, 'base64url');
  const key = createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    },
  });
  const signed = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!signed) throw new Error('The signature is not that of the key.');
  const { aud, exp, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
  if (aud !== audience) throw new Error(`The token is for ${String(aud)}.`);
  if (typeof exp !== 'number' || exp * 1000 < nowMs || exp * 1000 > nowMs + 86_400_000) {
    throw new Error('The token has run out, or lasts for more than a day.');
  }
  if (typeof sub !== 'string' || !/^(mailto:|https:)/.test(sub)) throw new Error('The token names nobody to write to.');
  return { publicKey, audience, subject: sub, expires: exp };
}
