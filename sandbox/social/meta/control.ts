import { sendJson, sendPage, type Exchange } from '../exchange.ts';
import { escaped, frame } from '../frame.ts';
import { pull } from './levers.ts';
import type { World } from './world.ts';

/** `GET|POST /meta/_stand-in/<name>`, with JSON, for programs; `/meta/control`, with forms, for people. */
export async function control(world: World, place: '_stand-in' | 'control', exchange: Exchange): Promise<void> {
  const { method, path, request, response, body } = exchange;
  const name = path.slice(1);
  const from = request.headers['sec-fetch-site'];
  // A page elsewhere, open in a browser on this machine, must not pull them; our own may.
  const isStrange = (request.headers.origin !== undefined || from !== undefined) && !['same-origin', 'none'].includes(String(from)); // prettier-ignore
  if (isStrange) return sendJson(response, 403, { error: 'Not from a page.' });
  if (place === 'control') return byForm(world, exchange);
  if (method === 'GET') return told(world, name, exchange);
  if (method !== 'POST') return sendJson(response, 404, { error: 'No such lever.' });
  const said = pull(world, name, JSON.parse(body.toString() || '{}'));
  sendJson(response, said.status, said.body);
}

function told(world: World, name: string, { url, response }: Exchange): void {
  const on = url.searchParams.get('on') ?? '.';
  const facts: Record<string, () => object> = {
    calls: () => ({ calls: world.calls.filter(({ call }) => new RegExp(on).test(call)) }),
    posts: () => ({ posts: world.posts.map((post) => ({ ...post, shown: world.isShown(post), permalink: world.address(post) })) }),
    containers: () => ({ containers: [...world.containers.values()].map(({ upload: _, ...container }) => container) }),
    clock: () => ({ now: world.seconds() }),
  };
  const fact = facts[name];
  if (!Object.hasOwn(facts, name) || !fact) return sendJson(response, 404, { error: 'No such fact.' });
  sendJson(response, 200, fact());
} // prettier-ignore

/** Fields of which no number is made: they name something. */
const NAMES = ['post', 'account', 'whose', 'id', 'on'];

function byForm(world: World, { method, path, params, response }: Exchange): void {
  if (method !== 'POST') return sendPage(response, 200, controlPage(world, null));
  const given: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(params)) {
    if (value === '') continue;
    const made = NAMES.includes(field) ? value : value === 'true' ? true : /^-?\d+$/.test(value) ? Number(value) : value;
    const [outer = '', inner] = field.split('.');
    if (inner === undefined) given[outer] = made;
    else given[outer] = { ...(given[outer] as object), [inner]: made };
  }
  const { status, body } = pull(world, path.slice(1), given);
  sendPage(response, status, controlPage(world, status === 200 ? 'C’est fait.' : JSON.stringify(body)));
} // prettier-ignore

const field = (label: string, name: string, more = '') => `<label>${label} <input name="${name}" ${more}></label>`;
const form = (title: string, lever: string, content: string) =>
  `<section><h2>${title}</h2><form method="post" action="/meta/control/${lever}">${content}<button>Appliquer</button></form></section>`;

function controlPage(world: World, said: string | null): string {
  const posts = world.shown().map((post) => `<option value="${post.id}">${escaped(post.text.slice(0, 60) || post.kind)}</option>`); // prettier-ignore
  const choice = `<label>Publication <select name="post">${posts.join('')}</select></label>`;
  const figures = [['Vues', 'views'], ['Portée', 'reach'], ['J’aime', 'likes'], ['Commentaires', 'comments'], ['Partages', 'shares'], ['Enregistrements', 'saved'], ['Clics', 'clicks']]; // prettier-ignore
  const levers = [
    posts.length === 0 ? '' : form('Mesurer une publication', 'measure', choice + figures.map(([label, name]) => field(label!, `measures.${name}`, 'type="number" min="0"')).join('')),
    form('Avancer l’horloge', 'clock', field('Secondes', 'advance', 'type="number" min="0" required')),
    form('Faire échouer des appels', 'faults', field('Appels (expression)', 'on', 'value="POST .*/media_publish$"') + field('Fois', 'times', 'type="number" value="1"') + field('Code', 'fail.code', 'type="number" required') + field('Sous-code', 'fail.subcode', 'type="number"')),
    form('Publier, puis couper la ligne', 'faults', field('Appels (expression)', 'on', 'value="POST .*/(media_publish|feed)$"') + '<input type="hidden" name="drop" value="true">'),
    form('Tuer des jetons', 'kill', field('De qui (numéro)', 'whose', 'required') + field('Sous-code (458, 460, 463)', 'subcode', 'type="number" value="460"')),
    form('Quota d’Instagram', 'quota', field('Publications par jour', 'total', `type="number" value="${world.quota.total}"`)),
    form('Tout remettre en ordre', 'faults', '<input type="hidden" name="clear" value="true">'),
  ];
  const note = said === null ? '' : `<p role="status">${escaped(said)}</p>`;
  return frame('Leviers de Meta', 'Facebook et Instagram', `${note}<p><a href="/meta/feed">Ce qui est publié</a></p><div class="levers">${levers.join('')}</div>`);
} // prettier-ignore
