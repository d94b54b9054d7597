import { STYLE } from '../mail/assets.ts';
import type { StandInPerson } from './people.ts';

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]!);

const frame = (title: string, content: string) => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${STYLE}</style></head><body><main>${content}</main></body></html>`;

/** Who somebody is at the provider: each leads back to the shop as that person. */
export function choicePage(provider: string, people: readonly StandInPerson[], query: URLSearchParams): string {
  const link = (choice: Record<string, string>) =>
    escaped(`?${new URLSearchParams({ ...Object.fromEntries(query), ...choice })}`);
  const rows = people.map(({ id, name, email, verified }) => {
    const doubt = provider === 'Google' && !verified ? ' (adresse non vérifiée)' : '';
    const told = escaped(email ?? 'sans adresse') + doubt;
    return `<li><a href="${link({ person: id })}"><span class="subject">${escaped(name)}</span><span class="to">${told}</span></a></li>`;
  });
  return frame(
    `Doublure de ${provider}`,
    `<header><h1>Doublure de ${provider}</h1><p class="quiet">Elle n’existe que sur cette machine, et ces personnes sont inventées. Qui êtes-vous ?</p></header>
<ul class="mails">${rows.join('')}</ul><p><a href="${link({ refuse: '1' })}">Refuser et revenir</a></p>`,
  );
}

export const refusedPage = (provider: string, reason: string): string =>
  frame(`Doublure de ${provider}`, `<h1>Doublure de ${provider}</h1><p>${escaped(reason)}</p>`);
