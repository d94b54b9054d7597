/** Facts about the site that are the same on every installation. */
export const SITE = {
  name: 'ShareYourSales',
  currency: 'MAD',
  country: 'MA',
  timeZone: 'Africa/Casablanca',
  supportEmail: 'support@shareyoursales.ma',
  contactEmail: 'contact@shareyoursales.ma',
} as const;

/** Beyond so many letters search engines would cut the name of the site off, and a part of the title with it. */
const TITLE_ROOM = 52;

/** The title of a page as browsers and search engines are told it: with the name of the site, where there is room. */
export const pageTitle = (title: string): string =>
  title.length > TITLE_ROOM ? title : [title, SITE.name].filter(Boolean).join(' | ');
