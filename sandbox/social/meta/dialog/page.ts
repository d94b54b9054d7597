import { escaped, frame } from '../../frame.ts';

/** Somebody that one can be here. */
export interface Choice {
  id: string;
  name: string;
  told: string;
  /** Why they cannot go on. */
  blocked?: string;
}

const hidden = (query: URLSearchParams) =>
  [...query]
    .filter(([name]) => !['person', 'choose'].includes(name))
    .map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`)
    .join('');

const link = (query: URLSearchParams, more: Record<string, string>) =>
  escaped(`?${new URLSearchParams({ ...Object.fromEntries(query), ...more })}`);

/** Who one is. Each leads to what they let the shop do. */
export function choicePage(network: string, choices: readonly Choice[], query: URLSearchParams): string {
  const rows = choices.map(({ id, name, told, blocked }) => {
    const words = `<span class="subject">${escaped(name)}</span><span class="to">${escaped(blocked ?? told)}</span>`;
    return blocked === undefined
      ? `<li><a href="${link(query, { choose: id })}">${words}</a></li>`
      : `<li><a aria-disabled="true">${words}</a></li>`;
  });
  return frame(
    `Se connecter à ${network}`,
    network,
    `<p>Ces personnes sont inventées. Qui êtes-vous ?</p>
<ul class="mails">${rows.join('')}</ul><p><a href="${link(query, { refuse: '1' })}">Refuser et revenir</a></p>`,
  );
}

export interface Consent {
  person: Choice;
  pages: readonly { id: string; name: string }[];
  scopes: readonly string[];
  declined: readonly string[];
}

/** What somebody lets the shop do, and on which of their Pages. */
export function consentPage(network: string, { person, pages, scopes, declined }: Consent, query: URLSearchParams): string {
  const box = (name: string, value: string, label: string, checked: boolean) =>
    `<label><input type="checkbox" name="${name}" value="${escaped(value)}"${checked ? ' checked' : ''}> ${escaped(label)}</label>`;
  const ofPages = pages.map(({ id, name }) => box('page', id, name, true)).join('');
  const ofScopes = scopes.map((scope) => box('grant', scope, scope, !declined.includes(scope))).join('');
  return frame(
    `Autoriser ShareYourSales`,
    network,
    `<p>Vous êtes <strong>${escaped(person.name)}</strong>. L’application ShareYourSales demande :</p>
<form method="get">${hidden(query)}<input type="hidden" name="person" value="${escaped(person.id)}"><input type="hidden" name="chosen" value="1">
${ofPages ? `<fieldset><legend>Pages</legend>${ofPages}</fieldset>` : ''}<fieldset><legend>Autorisations</legend>${ofScopes}</fieldset>
<button class="first">Autoriser</button> <a href="${link(query, { refuse: '1' })}">Refuser</a></form>`,
  );
} // prettier-ignore

export const refusedPage = (network: string, reason: string): string =>
  frame(`Se connecter à ${network}`, network, `<p role="alert">${escaped(reason)}</p>`);
