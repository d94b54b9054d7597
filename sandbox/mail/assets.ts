/** Reloads the list when another mail has come. Without it the page is the same, once reloaded by hand. */
export const SCRIPT = `const count = document.querySelector('#count');
if (count) setInterval(async () => {
  if (document.hidden) return;
  try {
    const [latest] = await (await fetch('/mails.json')).json();
    if (String(latest ? latest.id : 0) !== count.dataset.latest) location.reload();
  } catch { /* The mail box was stopped. */ }
}, 2000);
`;

export const STYLE = `:root {
  color-scheme: light dark;
  --paper: light-dark(#fbf8f3, #16141a);
  --surface: light-dark(#ffffff, #201d26);
  --line: light-dark(#e7dfd3, #37323f);
  --ink: light-dark(#1d1a17, #f4f0ea);
  --mute: light-dark(#6b635a, #a59da8);
  --blue: light-dark(#3a31b8, #aaa3ff);
  --tint: light-dark(#edecfb, #2a2646);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, 'Segoe UI', Roboto, 'Noto Sans Arabic', sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 3rem; display: flex; flex-direction: column; min-height: 100vh; }
header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem; margin-bottom: 1.25rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; overflow-wrap: anywhere; }
.back { flex-basis: 100%; margin-bottom: .5rem; }
.quiet, time { color: var(--mute); }
form { margin-inline-start: auto; }
a { color: var(--blue); }
a:focus-visible, button:focus-visible { outline: 2px solid var(--blue); outline-offset: 2px; }
button { font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--line); border-radius: .75rem; padding: .45rem 1rem; cursor: pointer; }
button:hover { border-color: var(--blue); }
.mails { list-style: none; margin: 0; padding: 0; background: var(--surface); border: 1px solid var(--line); border-radius: 1rem; overflow: hidden; }
.mails li + li { border-top: 1px solid var(--line); }
.mails a { display: grid; grid-template-columns: minmax(8rem, 16rem) 1fr auto; gap: .1rem 1.25rem; padding: .8rem 1.1rem; color: inherit; text-decoration: none; }
.mails a:hover { background: var(--tint); }
.to { color: var(--mute); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.subject { font-weight: 600; overflow-wrap: anywhere; }
time { font-variant-numeric: tabular-nums; white-space: nowrap; }
.empty { text-align: center; padding: 4rem 1rem; color: var(--mute); border: 1px dashed var(--line); border-radius: 1rem; }
.empty p { margin: .25rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.25rem; margin: 0 0 1.25rem; }
dt { color: var(--mute); } dd { margin: 0; overflow-wrap: anywhere; }
nav { display: flex; flex-wrap: wrap; gap: .4rem; margin-bottom: 1rem; }
nav a { padding: .35rem .9rem; border: 1px solid var(--line); border-radius: 999px; text-decoration: none; color: inherit; background: var(--surface); }
nav a[aria-current] { background: var(--tint); border-color: var(--blue); color: var(--blue); }
iframe { width: 100%; height: 75vh; min-height: 30rem; border: 1px solid var(--line); border-radius: 1rem; background: #fff; }
iframe.telephone { width: 362px; max-width: 100%; margin-inline: auto; height: 44rem; }
pre { margin: 0; padding: 1.1rem; background: var(--surface); border: 1px solid var(--line); border-radius: 1rem; white-space: pre-wrap; overflow-wrap: anywhere; font: 14px/1.6 ui-monospace, Menlo, Consolas, 'Noto Sans Arabic', monospace; }
footer { margin-top: auto; padding-top: 2rem; font-size: .875rem; }
@media (max-width: 40rem) { .mails a { grid-template-columns: 1fr auto; } .subject { grid-row: 2; grid-column: 1 / -1; } }
`;
