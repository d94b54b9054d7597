/**
 * A mail is a stranger’s page. In its frame it gets no scripts, no forms, no origin, nothing from the
 * network and no way to change the page around it; its pictures are inside it. A link still opens, in
 * a tab of its own, when a person clicks it.
 */
export const FRAME_SANDBOX = 'allow-popups allow-popups-to-escape-sandbox';

export function isolated(mail: string): { policy: string; html: string } {
  return {
    policy: [
      "default-src 'none'",
      'img-src data:',
      "style-src 'unsafe-inline'",
      "form-action 'none'",
      "base-uri 'none'",
      "frame-ancestors 'self'",
      `sandbox ${FRAME_SANDBOX}`,
    ].join('; '),
    // The first <base> of a document wins, so a mail cannot choose where its links open.
    html: `<!doctype html><base target="_blank">${mail.replace(/^\s*<!doctype[^>]*>/i, '')}`,
  };
}
