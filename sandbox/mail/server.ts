import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isolated } from './isolated.ts';
import { listPage, mailPage, missingPage, SCRIPT, STYLE, type View } from './pages.ts';
import type { MailStore, ReceivedMail } from './store.ts';

/** Our own pages: one style sheet, one script, the frame of a mail, nothing from elsewhere. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * The mail box as pages and as JSON: `/`, `/mails/:id`, `/mails.json`, `/mails/:id.json`, and
 * `POST /clear` or `DELETE /mails` to empty it.
 */
export function createMailboxServer(store: MailStore, host: string): Server {
  const expected =
    host === '0.0.0.0' || host === '::' ? undefined : new Set([host, `[${host}]`, 'localhost', '127.0.0.1']);
  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://mailbox');
    // A page elsewhere whose name was pointed at this machine must not read the mails.
    if (expected && !expected.has(hostnameOf(request))) return send(response, 421, 'text/plain', 'Unknown host.');
    if (request.method === 'GET' || request.method === 'HEAD') return read(url, store, response);
    const empties = (request.method === 'POST' && url.pathname === '/clear') || (request.method === 'DELETE' && url.pathname === '/mails'); // prettier-ignore
    if (!empties) return send(response, 405, 'text/plain', 'Not allowed.');
    if (!isOwnPage(request)) return send(response, 403, 'text/plain', 'Only from the mail box itself.');
    store.clear();
    if (request.method === 'DELETE') return send(response, 204, 'text/plain', '');
    response.writeHead(303, { location: '/' }).end();
  });
}

function read(url: URL, store: MailStore, response: ServerResponse): void {
  if (url.pathname === '/') return page(response, listPage(store.all().reverse()));
  if (url.pathname === '/style.css') return send(response, 200, 'text/css', STYLE);
  if (url.pathname === '/page.js') return send(response, 200, 'text/javascript', SCRIPT);
  if (url.pathname === '/mails.json') return json(response, store.all().reverse().map(brief));
  const [, id, part] = /^\/mails\/(\d+)(\.json|\/html|\/source)?$/.exec(url.pathname) ?? [];
  const mail = id === undefined ? undefined : store.find(Number(id));
  if (!mail) return send(response, 404, 'text/html', missingPage(), PAGE_POLICY);
  if (part === '.json')
    return json(response, { ...brief(mail), text: mail.text, html: mail.html, headers: mail.headers });
  if (part === '/source') return send(response, 200, 'text/plain', mail.raw);
  if (part === '/html') {
    const { policy, html } = isolated(mail.html);
    return send(response, 200, 'text/html', html, policy);
  }
  page(response, mailPage(mail, viewOf(url)));
}

function viewOf(url: URL): View {
  const wanted = url.searchParams.get('vue');
  return wanted === 'telephone' || wanted === 'texte' || wanted === 'entetes' ? wanted : 'ecran';
}

function brief(mail: ReceivedMail) {
  const { id, receivedAt, sender, recipients, from, subject, attachments, raw } = mail;
  return {
    id,
    receivedAt,
    sender,
    recipients,
    from,
    subject,
    bytes: raw.length,
    attachments: attachments.map(({ filename, contentType, cid, content }) => ({ filename, contentType, cid, bytes: content.length })), // prettier-ignore
  };
}

const hostnameOf = (request: IncomingMessage) => (request.headers.host ?? '').replace(/:\d+$/, '');

/** Browsers name the page a form was sent from; programs send neither header. */
function isOwnPage(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  return origin === undefined ? request.headers['sec-fetch-site'] !== 'cross-site' : origin === `http://${host}`;
}

const page = (response: ServerResponse, html: string) => send(response, 200, 'text/html', html, PAGE_POLICY);
const json = (response: ServerResponse, body: unknown) =>
  send(response, 200, 'application/json', JSON.stringify(body, null, 2));

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  policy = "default-src 'none'",
) {
  response
    .writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      // With "no-referrer" a browser would not say that our own form was sent from here.
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
    })
    .end(body);
}
