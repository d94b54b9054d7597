import { line, strong } from '../../content.ts';
import type { NewsletterTexts } from './fr.ts';

export const en: NewsletterTexts = {
  confirm: {
    subject: 'Confirm your subscription',
    preheader: line`One click to get the deals of the week.`,
    title: line`Get the deals of the week?`,
    intro: (site) =>
      line`This address was signed up for the ${site} newsletter: once a week, a selection of deals. Please confirm that it was you.`,
    action: 'Yes, subscribe me',
    validity: (until) => line`This link works until ${strong(until)}.`,
    ignore: line`It was not you? Do nothing: you will get no newsletter.`,
  },
  weekly: {
    subject: (first) => `This week: ${first}`,
    preheader: (city) => line`Our selection, from ${city} and elsewhere, while it lasts.`,
    title: line`The deals of the week`,
    intro: line`Picked by our team, while they last.`,
    where: (merchant, city) => line`${merchant} · ${city}`,
    original: 'instead of',
    until: (at) => line`Until ${at}`,
    see: 'See the deal',
    action: 'See all deals',
  },
};
