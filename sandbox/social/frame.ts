import { STYLE } from '../mail/assets.ts';

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => MARKS[mark]!);

const OWN = `
form { margin: 0; } fieldset { border: 0; margin: 0 0 1rem; padding: 0; } label { display: block; padding: .15rem 0; }
button.first { background: var(--blue); border-color: var(--blue); color: var(--paper); font-weight: 600; }
.posts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 1rem; align-items: start; }
.post { background: var(--surface); border: 1px solid var(--line); border-radius: 1rem; overflow: hidden; }
.post .said { padding: .8rem 1rem; overflow-wrap: anywhere; } .post p { margin: .25rem 0; white-space: pre-line; }
.strip { display: flex; overflow-x: auto; scroll-snap-type: x mandatory; background: var(--tint); }
.strip > * { flex: 0 0 100%; width: 100%; scroll-snap-align: start; max-height: 32rem; object-fit: contain; }
.figures { display: flex; flex-wrap: wrap; gap: .25rem .9rem; margin: .5rem 0 0; padding: 0; list-style: none; font-variant-numeric: tabular-nums; }
.kind { font-size: .8rem; padding: .1rem .5rem; border: 1px solid var(--line); border-radius: 99px; color: var(--mute); }
.levers { display: grid; gap: 1.25rem; } .levers form { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: end; }
.levers label { display: grid; gap: .2rem; font-weight: 600; } .levers :is(input, select) { font: inherit; font-weight: 400; padding: .4rem .6rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--surface); color: inherit; max-width: 18rem; }
section { margin-top: 1.5rem; } .levers section { margin: 0; } h2 { font-size: 1.1rem; margin: 0 0 .5rem; }`;

/** A page of the stand-ins. Without scripts: what a browser shows is what a program can read. */
export const frame = (title: string, whose: string, content: string): string => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title>
<link rel="icon" href="data:,"><style>${STYLE}${OWN}</style></head><body><main><header><h1>${escaped(title)}</h1><p class="quiet">Doublure de ${whose} : elle n’existe que sur cette machine, et rien n’est publié ailleurs.</p></header>
${content}</main></body></html>`;
