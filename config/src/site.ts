/** Facts about the site that are the same on every installation. */
export const SITE = {
  name: 'ShareYourSales',
  currency: 'MAD',
  country: 'MA',
  timeZone: 'Africa/Casablanca',
  supportEmail: 'support@shareyoursales.ma',
  contactEmail: 'contact@shareyoursales.ma',
} as const;
