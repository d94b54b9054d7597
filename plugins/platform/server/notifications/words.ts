import { LOCALES, SITE, type Locale } from '@sys/config';
import type { NotificationData, ReadNotificationData } from '../../contracts/notification/data.ts';
import { notificationSchemas } from '../../contracts/notification/data.ts';
import { pathOnSite } from '../../domain/notifications/message.ts';
import type { NotificationKind } from '../../domain/notifications/kinds.ts';
import { plain } from '../mail/content.ts';
import { typesetText } from '../mail/typeset.ts';
import { voiceOf } from '../mail/voice.ts';
import { ar } from './texts/ar.ts';
import { en } from './texts/en.ts';
import { fr } from './texts/fr.ts';
import type { NotificationTexts } from './texts/types.ts';

export interface Words {
  title: string;
  body: string;
}

const TEXTS: Record<Locale, NotificationTexts> = { fr, ar, en };

/** Which link of the data a notification opens: the one that the button of its mail does. */
const LINKS: { [Kind in NotificationKind]: (data: ReadNotificationData<Kind>) => string } = {
  'new-device': ({ secureUrl }) => secureUrl,
  'factor-changed': ({ secureUrl }) => secureUrl,
  'factor-recovery': ({ nextUrl }) => nextUrl,
  'kyc-needs-information': ({ uploadUrl }) => uploadUrl,
  'kyc-approved': ({ dashboardUrl }) => dashboardUrl,
  'kyc-rejected': ({ contactUrl }) => contactUrl,
  'kyc-suspended': ({ statusUrl }) => statusUrl,
  'kyc-revoked': ({ statusUrl }) => statusUrl,
  'kyc-reinstated': ({ dashboardUrl }) => dashboardUrl,
  'payouts-frozen': ({ secureUrl }) => secureUrl,
  'order-confirmed': ({ orderUrl }) => orderUrl,
  refund: ({ orderUrl }) => orderUrl,
  'review-ask': ({ reviewUrl }) => reviewUrl,
  'review-approved': ({ reviewUrl }) => reviewUrl,
  'review-rejected': ({ reviewUrl }) => reviewUrl,
  'affiliation-approved': ({ dashboardUrl }) => dashboardUrl,
  'affiliation-refused': ({ dealsUrl }) => dealsUrl,
  'affiliation-ended': ({ dealsUrl }) => dealsUrl,
  'commission-earned': ({ dashboardUrl }) => dashboardUrl,
  'payout-sent': ({ dashboardUrl }) => dashboardUrl,
  'payout-failed': ({ dashboardUrl }) => dashboardUrl,
  'export-ready': ({ exportUrl }) => exportUrl,
  'new-deal': ({ dealUrl }) => dealUrl,
  'new-order': ({ orderUrl }) => orderUrl,
  'review-received': ({ reviewsUrl }) => reviewsUrl,
  'affiliation-requested': ({ reviewUrl }) => reviewUrl,
  'social-account-broken': ({ accountsUrl }) => accountsUrl,
  'social-post-failed': ({ postsUrl }) => postsUrl,
  'trial-ending': ({ manageUrl }) => manageUrl,
  'trial-refused': ({ plansUrl }) => plansUrl,
  'payment-failed': ({ updateUrl }) => updateUrl,
  'deal-approved': ({ dealUrl }) => dealUrl,
  'deal-declined': ({ dealUrl }) => dealUrl,
  'settlement-received': ({ dashboardUrl }) => dashboardUrl,
  'basket-reminder': ({ basketUrl }) => basketUrl,
};

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

export const labelOf = (kind: NotificationKind, locale: Locale): string => TEXTS[locale][kind].label;

/**
 * What a notification says in each language, and the path it opens. Throws a `ZodError` when the data is not
 * what the kind needs, a `TypeError` when its link leads away from the shop.
 */
export function sayNotification<Kind extends NotificationKind>(
  kind: Kind,
  data: NotificationData<Kind>,
  siteUrl: string,
): { texts: Record<Locale, Words>; path: string } {
  const read = notificationSchemas[kind].parse(data) as ReadNotificationData<Kind>;
  const path = pathOnSite(LINKS[kind](read), siteUrl);
  if (path === null) throw new TypeError(`The link of the notification "${kind}" leads away from the shop.`);
  const say = (locale: Locale): Words => {
    const { title, body } = TEXTS[locale][kind];
    const voice = voiceOf(locale, SITE.name);
    const write = (text: typeof title) => {
      const line = text(read, voice);
      // An Arabic name in a French sentence would take the number after it along to its other side.
      return typesetText(plain(line, locale === 'ar' || RIGHT_TO_LEFT.test(plain(line, false))), locale);
    };
    return { title: write(title), body: write(body) };
  };
  return { texts: Object.fromEntries(LOCALES.map((locale) => [locale, say(locale)])) as Record<Locale, Words>, path };
}
