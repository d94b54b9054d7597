import type { ServerResponse } from 'node:http';
import { sendPage } from '../exchange.ts';
import { escaped, frame } from '../frame.ts';
import type { Post, World } from './world.ts';

const WHOSE = 'Facebook et Instagram';

/** `/files/<id>`, `/feed`, `/feed/<account>` and what permalinks lead to. */
export function answerFeed(world: World, path: string, response: ServerResponse): void {
  const parts = path.split('/').filter(Boolean);
  if (parts[0] === 'files') return sendFile(world, parts[1] ?? '', response);
  const [, one, two] = parts;
  if (one === undefined) return sendPage(response, 200, overview(world));
  if (two !== undefined) {
    const post = world.shown().find(({ id, shortcode }) => id === two || shortcode === two);
    const title = post ? nameOf(world, post.account) : 'Introuvable';
    const content = post ? `<div class="posts">${card(world, post)}</div>` : '<p>Cette publication n’existe plus.</p>';
    return sendPage(response, post ? 200 : 404, frame(title, WHOSE, content + back));
  }
  const isKnown = [...world.pages, ...world.accounts].some(({ id }) => id === one);
  if (!isKnown) return sendPage(response, 404, frame('Introuvable', WHOSE, back));
  sendPage(response, 200, frame(nameOf(world, one), WHOSE, postsOf(world, one) + back));
}

const back = '<p><a href="/meta/feed">Tous les comptes</a></p>';

function sendFile(world: World, id: string, response: ServerResponse): void {
  const file = world.files.get(id);
  if (!file) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': file.type, 'cache-control': 'max-age=3600', 'x-content-type-options': 'nosniff' }); // prettier-ignore
  response.end(file.bytes);
}

function nameOf(world: World, account: string): string {
  const page = world.pages.find(({ id }) => id === account);
  return page ? page.name : `@${world.accounts.find(({ id }) => id === account)?.username ?? account}`;
}

function overview(world: World): string {
  const rows = [...world.pages, ...world.accounts].map(({ id }) => {
    const network = world.pages.some((page) => page.id === id) ? 'Facebook' : 'Instagram';
    const count = world.shown(id).length;
    const told = count === 0 ? 'rien encore' : `${count} publication${count > 1 ? 's' : ''}`;
    return `<li><a href="/meta/feed/${id}"><span>${network}</span><span class="subject">${escaped(nameOf(world, id))}</span><span class="to">${told}</span></a></li>`;
  });
  const latest = world.shown().slice(0, 12).map((post) => card(world, post)); // prettier-ignore
  const shown = latest.length === 0 ? '' : `<section><h2>Dernières publications</h2><div class="posts">${latest.join('')}</div></section>`; // prettier-ignore
  return frame('Fil de Facebook et d’Instagram', WHOSE, `<ul class="mails">${rows.join('')}</ul>${shown}<p><a href="/meta/control">Leviers</a></p>`); // prettier-ignore
}

function postsOf(world: World, account: string): string {
  const posts = world.shown(account);
  if (posts.length === 0) return '<div class="empty"><p>Rien n’a encore été publié ici.</p></div>';
  return `<div class="posts">${posts.map((post) => card(world, post)).join('')}</div>`;
}

const KINDS: Record<Post['kind'], string> = {
  image: 'Photo',
  carousel: 'Carrousel',
  reel: 'Reel',
  story: 'Story',
  text: 'Texte',
  photos: 'Photos',
  video: 'Vidéo',
};
const FIGURES: Record<string, string> = {
  views: 'vues',
  reach: 'personnes touchées',
  likes: 'j’aime',
  comments: 'commentaires',
  shares: 'partages',
  saved: 'enregistrements',
  clicks: 'clics',
};

/** Addresses become links, as the networks make them: Facebook everywhere, Instagram nowhere in a caption. */
function said({ text, network }: Post): string {
  if (network === 'instagram') return escaped(text);
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, at) => (at % 2 === 1 ? anchor(part) : escaped(part)))
    .join('');
}

const anchor = (address: string) => `<a href="${escaped(address)}" rel="nofollow">${escaped(address)}</a>`;

function card(world: World, post: Post): string {
  const { files, link, kind, alt, at, account, measures } = post;
  const shows = files.map((id) =>
    world.files.get(id)?.type === 'video/mp4'
      ? `<video controls preload="metadata" src="/meta/files/${id}"></video>`
      : `<img src="/meta/files/${id}" alt="${escaped(alt ?? '')}">`,
  );
  const figures = Object.entries(FIGURES).flatMap(([name, label]) => (measures[name] === undefined ? [] : [`<li>${measures[name]} ${label}</li>`])); // prettier-ignore
  const when = new Date(at).toLocaleString('fr-FR', { timeZone: 'Africa/Casablanca', dateStyle: 'medium', timeStyle: 'short' }); // prettier-ignore
  return `<article class="post">${shows.length > 0 ? `<div class="strip"${shows.length > 1 ? ' tabindex="0"' : ''}>${shows.join('')}</div>` : ''}
<div class="said"><p><strong>${escaped(nameOf(world, account))}</strong> <span class="kind">${KINDS[kind]}</span></p>
<p dir="auto">${said(post)}</p>${link === null ? '' : `<p>${anchor(link)}</p>`}
${figures.length > 0 ? `<ul class="figures">${figures.join('')}</ul>` : ''}<p><a href="${escaped(world.address(post))}"><time>${when}</time></a></p></div></article>`;
}
