import { STYLE } from '../../mail/assets.ts';
import type { Post } from './posts.ts';
import type { Creator } from './people.ts';

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]!);

const MORE = `form.wide { margin: 0; display: grid; gap: 1rem; } fieldset { border: 1px solid var(--line); border-radius: 1rem; }
label { display: block; padding: .3rem; } article { border: 1px solid var(--line); border-radius: 1rem; padding: 1rem; margin-bottom: 1rem; background: var(--surface); }
article img, article video { max-width: 12rem; max-height: 20rem; border-radius: .5rem; } article p { white-space: pre-wrap; overflow-wrap: anywhere; }`;

const frame = (title: string, content: string) => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${STYLE}${MORE}</style></head><body><main>${content}</main></body></html>`;

/** Who somebody is, and what of it they let the app do. */
export function dialogPage(people: readonly Creator[], scopes: readonly string[], query: URLSearchParams): string {
  const kept = [...query].map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`);
  const who = people.map(
    ({ openId, username, nickname }, index) =>
      `<label><input type="radio" name="person" value="${escaped(openId)}"${index === 0 ? ' checked' : ''}> ${escaped(nickname)} <span class="quiet">@${escaped(username)}</span></label>`,
  );
  const what = scopes.map((scope) =>
    // Whoever comes in shows who they are.
    scope === 'user.info.basic'
      ? `<label><input type="checkbox" checked disabled> ${scope}</label>`
      : `<label><input type="checkbox" name="granted" value="${escaped(scope)}" checked> ${escaped(scope)}</label>`,
  );
  return frame(
    'Doublure de TikTok',
    `<header><h1>Doublure de TikTok</h1><p class="quiet">Elle n’existe que sur cette machine, et ces comptes sont inventés.</p></header>
<form class="wide" method="get">${kept.join('')}
<fieldset><legend>Qui êtes-vous ?</legend>${who.join('')}</fieldset>
<fieldset><legend>Ce que l’application pourra faire</legend>${what.join('')}</fieldset>
<p><button name="answer" value="allow">Autoriser</button> <button name="answer" value="deny">Refuser</button></p></form>`,
  );
} // prettier-ignore

export const refusedPage = (reason: string): string =>
  frame('Doublure de TikTok', `<h1>Doublure de TikTok</h1><p>${escaped(reason)}</p>`);

const WHO: Record<string, string> = {
  PUBLIC_TO_EVERYONE: 'Public',
  FOLLOWER_OF_CREATOR: 'Abonnés',
  MUTUAL_FOLLOW_FRIENDS: 'Amis',
  SELF_ONLY: 'Moi seulement',
};

/** Everything that was posted, newest first, as its owners see it. */
export function feedPage(posts: readonly Post[], people: readonly Creator[], files: (post: Post) => string[]): string {
  const name = (openId: string) => people.find((one) => one.openId === openId)?.username ?? openId;
  const articles = posts.toReversed().map((post) => {
    const media = files(post).map((file) =>
      post.media === 'video' ? `<video controls src="${file}"></video>` : `<img src="${file}" alt="">`,
    );
    const moderated = post.privacy === 'PUBLIC_TO_EVERYONE' && post.visibleAt === null ? ' · en modération' : '';
    const disclosed = post.disclosed ? ' · <strong>Contenu promotionnel</strong>' : '';
    return `<article data-post="${post.id}"><p class="quiet">@${escaped(name(post.openId))} · ${WHO[post.privacy] ?? post.privacy}${moderated}${disclosed}</p>
<p dir="auto">${escaped(post.caption)}</p>${media.join(' ')}</article>`;
  });
  return frame(
    'Doublure de TikTok',
    `<header><h1>Doublure de TikTok</h1><p class="quiet">Ce qui y a été publié.</p></header>${articles.join('') || '<p>Rien encore.</p>'}`,
  );
}
