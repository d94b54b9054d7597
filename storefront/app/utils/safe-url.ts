const SCHEMES = /^(?:https?:|mailto:|tel:)/i;

/** An address an editor typed, or `null` when following it could do anything but lead somewhere (`javascript:` ...). */
export function safeUrl(url: string | null | undefined): string | null {
  // Browsers ignore control characters and spaces inside a scheme, and so must we.
  // eslint-disable-next-line no-control-regex
  const plain = (url ?? '').replace(/[\u0000-\u0020]+/g, '');
  if (/^(?:[/#?](?!\/)|\/$)/.test(plain)) return plain.includes('\\') ? null : plain;
  return SCHEMES.test(plain) ? plain : null;
}
