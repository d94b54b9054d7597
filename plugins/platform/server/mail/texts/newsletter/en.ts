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
    preheader: line`Our selection, while it lasts.`,
    title: line`The deals of the week`,
    intro: line`Picked by our team, while they last.`,
    where: (merchant, city) => line`${merchant} · ${city}`,
    original: 'instead of',
    until: (at) => line`Until ${at}`,
    see: 'See the deal',
    action: 'See all deals',
    toRead: 'To read:',
    read: 'Read the article',
    preferences: 'Choose my city, my interests and how often',
    counted: line`An invisible picture tells us the day on which you first open this issue, and nothing else. You can refuse that in your preferences.`,
  },
  known: {
    subject: 'You are subscribed already',
    preheader: line`Nothing to confirm: you get the newsletter already.`,
    title: line`You get the newsletter already`,
    intro: (site) =>
      line`This address was just signed up for the ${site} newsletter, and it was before. You can choose your city, your interests and how often it comes.`,
    action: 'See my preferences',
    ignore: line`It was not you? Do nothing: nothing has changed.`,
  },
  basket: {
    subject: 'Your basket is waiting',
    preheader: line`What you had chosen is still on sale.`,
    title: line`Your basket is still there`,
    intro: line`You asked us to remind you of it. Prices are those of today; nothing is reserved.`,
    detail: (merchant, quantity) => line`${merchant} · quantity: ${quantity}`,
    total: 'Total of the deals',
    action: 'Back to my basket',
    validity: (until) => line`This link opens this basket on any device until ${until}.`,
    reason: (site) =>
      line`You get this message because you asked for a reminder of your basket on ${site}. Two at most for a basket.`,
  },
};
