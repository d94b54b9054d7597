import { FRAME_SANDBOX } from './isolated.ts';
import { MAX_MAILS, type ReceivedMail } from './store.ts';

export { SCRIPT, STYLE } from './assets.ts';

export type View = 'ecran' | 'telephone' | 'texte' | 'entetes';

const VIEWS: Record<View, string> = {
  ecran: 'Écran',
  telephone: 'Téléphone',
  texte: 'Texte seul',
  entetes: 'En-têtes',
};

/** Newest first. */
export function listPage(mails: ReceivedMail[]): string {
  const count = mails.length === 0 ? 'Aucun message' : mails.length === 1 ? '1 message' : `${mails.length} messages`;
  const list = mails.map(
    (mail) => `<li><a href="/mails/${mail.id}">
<span class="to" dir="auto">${escape(mail.recipients.join(', '))}</span>
<span class="subject" dir="auto">${escape(mail.subject || '(sans objet)')}</span>
${time(mail)}</a></li>`,
  );
  return layout(
    'Boîte aux lettres',
    `<header><h1>Boîte aux lettres</h1><p class="quiet" id="count" data-latest="${mails[0]?.id ?? 0}">${count}</p>
${mails.length > 0 ? '<form method="post" action="/clear"><button>Tout effacer</button></form>' : ''}</header>
${mails.length > 0 ? `<ol class="mails">${list.join('\n')}</ol>` : EMPTY}
<footer class="quiet">Les ${MAX_MAILS} derniers messages, gardés en mémoire. Aucun ne part vers l’extérieur. Pour essayer un refus, écrivez à <code>nom+550@…</code> (définitif) ou <code>nom+451@…</code> (passager).</footer>`,
  );
}

const EMPTY = `<div class="empty"><p><strong>Rien pour l’instant.</strong></p><p>Tout message que la plateforme envoie apparaît ici, sans jamais quitter cette machine.</p></div>`;

export function mailPage(mail: ReceivedMail, view: View): string {
  const tabs = Object.entries(VIEWS).map(
    ([name, label]) =>
      `<a href="/mails/${mail.id}?vue=${name}"${name === view ? ' aria-current="page"' : ''}>${label}</a>`,
  );
  const files = mail.attachments.map(({ filename, contentType, content }) => `${escape(filename)} (${escape(contentType)}, ${content.length.toLocaleString('fr')} octets)`); // prettier-ignore
  return layout(
    mail.subject || '(sans objet)',
    `<header><a class="back" href="/">← Tous les messages</a><h1 dir="auto">${escape(mail.subject || '(sans objet)')}</h1></header>
<dl><dt>De</dt><dd dir="auto">${escape(mail.from)}</dd><dt>À</dt><dd>${escape(mail.recipients.join(', '))}</dd><dt>Reçu</dt><dd>${time(mail)}</dd>
${files.length > 0 ? `<dt>Pièces jointes</dt><dd>${files.join('<br>')}</dd>` : ''}</dl>
<nav aria-label="Affichage">${tabs.join('')}<a href="/mails/${mail.id}/source">Source</a></nav>
${body(mail, view)}`,
  );
}

function body(mail: ReceivedMail, view: View): string {
  if (view === 'entetes') return `<pre>${escape(mail.headers.map((header) => header.line).join('\n'))}</pre>`;
  if (view === 'texte' || !mail.html) return `<pre dir="auto">${escape(mail.text)}</pre>`;
  return `<iframe class="${view}" src="/mails/${mail.id}/html" sandbox="${FRAME_SANDBOX}" referrerpolicy="no-referrer" title="Le message"></iframe>`;
}

export function missingPage(): string {
  return layout('Message introuvable', `<header><a class="back" href="/">← Tous les messages</a><h1>Ce message n’est plus là</h1><p class="quiet">Il a été effacé, ou poussé dehors par de plus récents.</p></header>`); // prettier-ignore
}

function layout(title: string, main: string): string {
  return `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${escape(title)}</title><link rel="stylesheet" href="/style.css"><link rel="icon" href="data:,"><script src="/page.js" defer></script></head>
<body><main>${main}</main></body>
</html>`;
}

function time({ receivedAt }: ReceivedMail): string {
  const words = receivedAt.toLocaleString('fr-MA', {
    timeZone: 'Africa/Casablanca',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return `<time datetime="${receivedAt.toISOString()}">${words}</time>`;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ESCAPES[letter]!);
}
