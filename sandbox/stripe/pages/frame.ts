import { STYLE } from '../../mail/assets.ts';

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => MARKS[mark]!);

const FORMS = `
form { margin: 0; display: grid; grid-template-columns: minmax(0, 1fr); gap: .9rem; max-width: 26rem; }
form.row { display: inline; }
label { display: grid; grid-template-columns: minmax(0, 1fr); gap: .25rem; align-content: end; font-weight: 600; }
input { width: 100%; font: inherit; font-weight: 400; color: inherit; background: var(--surface); border: 1px solid var(--line); border-radius: .6rem; padding: .5rem .7rem; }
input:focus-visible { outline: 2px solid var(--blue); outline-offset: 1px; }
button.first { background: var(--blue); border-color: var(--blue); color: var(--paper); font-weight: 600; }
.pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .9rem; }
.wrong { border-inline-start: .3rem solid #b3261e; padding: .6rem .9rem; background: var(--tint); margin: 0 0 1rem; }
.sum { font-size: 1.8rem; font-weight: 700; font-variant-numeric: tabular-nums; margin: 0 0 .5rem; }
section { margin-block: 1rem; } h2 { font-size: 1.1rem; margin: 0 0 .5rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: start; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); }`;

/** One page of the stand-in. Without scripts: what a browser shows is what a program can read. */
export const frame = (title: string, content: string): string => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title>
<link rel="icon" href="data:,"><style>${STYLE}${FORMS}</style></head><body><main><header><h1>${escaped(title)}</h1><p class="quiet">Doublure de Stripe : elle n’existe que sur cette machine, et aucun argent ne bouge.</p></header>
${content}</main></body></html>`;

export const money = (centimes: number, currency: string): string =>
  new Intl.NumberFormat('fr-FR', { style: 'currency', currency: currency.toUpperCase() })
    .format(centimes / 100)
    .replaceAll('\u202f', '\u00a0');

export const day = (seconds: number): string =>
  new Date(seconds * 1000).toLocaleDateString('fr-FR', { timeZone: 'Africa/Casablanca', dateStyle: 'medium' });

export const wrong = (message: string | null): string =>
  message === null ? '' : `<p class="wrong" role="alert">${escaped(message)}</p>`;

/** A card as somebody types it. */
export const cardFields = `<label>Numéro de carte <input name="number" inputmode="numeric" autocomplete="cc-number" required></label>
<div class="pair"><label>Expiration (MM / AA) <input name="expiry" inputmode="numeric" autocomplete="cc-exp" placeholder="12 / 34" required></label>
<label>CVC <input name="cvc" inputmode="numeric" autocomplete="cc-csc" placeholder="123" required></label></div>
<label>Nom sur la carte <input name="name" autocomplete="cc-name"></label>`;

export const helpCards = `<p class="quiet">Cartes d’essai : 4242 4242 4242 4242 (acceptée), 4000 0000 0000 3220 (3-D Secure), 4000 0000 0000 9995 (provision insuffisante), 4000 0000 0000 0002 (refusée). Une date à venir, trois chiffres quelconques.</p>`;

/** Where the owner of a card says who they are. */
export const bankPage = (amount: string | null): string =>
  frame(
    'Authentification 3-D Secure',
    `<p>${amount === null ? 'Votre banque veut s’assurer que c’est bien vous qui enregistrez cette carte.' : `Votre banque veut s’assurer que c’est bien vous qui payez <strong>${amount}</strong>.`}</p>
<form method="post"><button class="first" name="outcome" value="complete">Réussir l’authentification</button>
<button name="outcome" value="fail">Échouer à l’authentification</button></form>`,
  );
