import { sendPage, sendTo, type Exchange } from '../../exchange.ts';
import { INSTAGRAM, META } from '../../settings.ts';
import type { World } from '../world.ts';
import { readAsked, wayBack, type Codes } from './ask.ts';
import { choicePage, consentPage, refusedPage, type Choice } from './page.ts';

/** https://developers.facebook.com/docs/permissions */
export const FACEBOOK_SCOPES = [
  'public_profile', 'email', 'pages_show_list', 'pages_read_engagement', 'pages_manage_posts', 'read_insights',
  'business_management', 'instagram_basic', 'instagram_content_publish', 'instagram_manage_insights',
  'instagram_manage_contents', 'instagram_manage_comments',
]; // prettier-ignore
const INSTAGRAM_SCOPES = [
  'instagram_business_basic', 'instagram_business_content_publish', 'instagram_business_manage_insights',
  'instagram_business_manage_comments', 'instagram_business_manage_messages',
]; // prettier-ignore

interface Dialog {
  network: 'Facebook' | 'Instagram';
  client: string;
  known: string[];
  tail: string;
  choices(world: World): Choice[];
  pages(world: World, who: string): { id: string; name: string }[];
  declines(world: World, who: string): string[];
  refusal: Record<string, string>;
}

/** https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow */
const FACEBOOK: Dialog = {
  network: 'Facebook',
  client: META.id,
  known: FACEBOOK_SCOPES,
  tail: '_=_',
  choices: (world) =>
    world.people.map(({ id, name, pages }) => {
      const named = pages.map((page) => world.pages.find((one) => one.id === page)?.name);
      return { id, name, told: named.length === 0 ? 'sans Page' : named.join(', ') };
    }),
  pages: (world, who) => {
    const own = world.people.find(({ id }) => id === who)?.pages ?? [];
    return world.pages.filter(({ id }) => own.includes(id));
  },
  declines: (world, who) => world.people.find(({ id }) => id === who)?.declines ?? [],
  refusal: {
    error: 'access_denied',
    error_code: '200',
    error_description: 'Permissions error',
    error_reason: 'user_denied',
  },
};

/** https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login */
const OF_INSTAGRAM: Dialog = {
  network: 'Instagram',
  client: INSTAGRAM.id,
  known: INSTAGRAM_SCOPES,
  tail: '_',
  choices: (world) =>
    world.accounts.map(({ id, username, name, type }) => ({
      id,
      name: `@${username}`,
      told: name,
      ...(type === 'PERSONAL' && { blocked: 'compte personnel : passez d’abord à un compte professionnel' }),
    })),
  pages: () => [],
  declines: () => [],
  refusal: {
    error: 'access_denied',
    error_reason: 'user_denied',
    error_description: 'The user denied your request',
  },
};

/**
 * The page where somebody says who they are and what we may do. `person` alone grants what they always grant; with
 * `chosen`, what `grant` and `page` name. `refuse` goes back without anything.
 */
function answer(dialog: Dialog, world: World, codes: Codes, { url, response }: Exchange): void {
  const query = url.searchParams;
  const asked = readAsked(query, dialog.client, dialog.known);
  if (!asked.ok) return sendPage(response, 400, refusedPage(dialog.network, asked.reason));
  const back = (said: Record<string, string>) =>
    sendTo(response, wayBack(asked.redirectUri, { ...said, state: asked.state }, dialog.tail));
  if (query.has('refuse')) return back(dialog.refusal);
  const choices = dialog.choices(world);
  const chosen = query.get('person') ?? query.get('choose');
  const person = choices.find(({ id, blocked }) => id === chosen && blocked === undefined);
  if (!person) return sendPage(response, 200, choicePage(dialog.network, choices, query));
  const pages = dialog.pages(world, person.id);
  const declined = dialog.declines(world, person.id);
  if (!query.has('person'))
    return sendPage(response, 200, consentPage(dialog.network, { person, pages, scopes: asked.scopes, declined }, query));
  const all = !query.has('chosen');
  const scopes = asked.scopes.filter((scope) => (all ? !declined.includes(scope) : query.getAll('grant').includes(scope)));
  const granted = pages.map(({ id }) => id).filter((id) => all || query.getAll('page').includes(id));
  back({ code: codes.issue({ redirectUri: asked.redirectUri, whose: person.id, pages: granted, scopes }) });
} // prettier-ignore

export const facebookDialog = (world: World, codes: Codes, exchange: Exchange) =>
  answer(FACEBOOK, world, codes, exchange);
export const instagramDialog = (world: World, codes: Codes, exchange: Exchange) =>
  answer(OF_INSTAGRAM, world, codes, exchange); // prettier-ignore
