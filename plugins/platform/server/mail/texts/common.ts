import type { Locale } from '@sys/config';
import { line, type Line } from '../content.ts';

/** What all mails say, in each language. */
interface CommonTexts {
  hello(name: string): Line;
  help: string;
  unsubscribe: string;
  colon: string;
  fallback: string;
  /** Why somebody gets a mail of `site`. */
  reasons: Record<'account' | 'order' | 'influencer' | 'merchant' | 'typed' | 'contact' | 'staff' | 'newsletter', (site: string) => Line>; // prettier-ignore
}

export const common: Record<Locale, CommonTexts> = {
  fr: {
    hello: (name) => line`Bonjour ${name},`,
    help: 'Une question\u00A0? Écrivez-nous\u00A0:',
    unsubscribe: 'Se désabonner',
    colon: '\u00A0:',
    fallback: 'Le bouton ne répond pas ? Copiez cette adresse dans votre navigateur\u00A0:',
    reasons: {
      account: (site) => line`Vous recevez ce message parce que vous avez un compte sur ${site}.`,
      order: (site) => line`Vous recevez ce message parce que vous avez passé une commande sur ${site}.`,
      influencer: (site) => line`Vous recevez ce message parce que vous faites la promotion d’offres sur ${site}.`,
      merchant: (site) => line`Vous recevez ce message parce que vous vendez sur ${site}.`,
      typed: (site) => line`Vous recevez ce message parce que cette adresse a été saisie sur ${site}.`,
      contact: (site) => line`Vous recevez ce message parce que quelqu’un nous a écrit depuis ${site} en donnant cette adresse.`, // prettier-ignore
      staff: (site) => line`Vous recevez ce message parce que vous faites partie de l’équipe de ${site}.`,
      newsletter: (site) => line`Vous recevez ce message parce que vous êtes abonné à la lettre de ${site}.`,
    },
  },
  ar: {
    hello: (name) => line`مرحبا ${name}،`,
    help: 'لديكم سؤال؟ راسلونا على',
    unsubscribe: 'إلغاء الاشتراك',
    colon: ':',
    fallback: 'الزر لا يعمل؟ انسخوا هذا العنوان في متصفحكم:',
    reasons: {
      account: (site) => line`تصلكم هذه الرسالة لأن لديكم حسابا على ${site}.`,
      order: (site) => line`تصلكم هذه الرسالة لأنكم قدمتم طلبا على ${site}.`,
      influencer: (site) => line`تصلكم هذه الرسالة لأنكم تسوقون عروضا على ${site}.`,
      merchant: (site) => line`تصلكم هذه الرسالة لأنكم تبيعون على ${site}.`,
      typed: (site) => line`تصلكم هذه الرسالة لأن عنوانكم الإلكتروني أُدخل على ${site}.`,
      contact: (site) => line`تصلكم هذه الرسالة لأن شخصا راسلنا عبر ${site} وأعطانا هذا العنوان.`,
      staff: (site) => line`تصلكم هذه الرسالة لأنكم من فريق ${site}.`,
      newsletter: (site) => line`تصلكم هذه الرسالة لأنكم مشتركون في نشرة ${site}.`,
    },
  },
  en: {
    hello: (name) => line`Hello ${name},`,
    help: 'A question? Write to us:',
    unsubscribe: 'Unsubscribe',
    colon: ':',
    fallback: 'The button does not work? Copy this address into your browser:',
    reasons: {
      account: (site) => line`You get this message because you have an account on ${site}.`,
      order: (site) => line`You get this message because you placed an order on ${site}.`,
      influencer: (site) => line`You get this message because you promote deals on ${site}.`,
      merchant: (site) => line`You get this message because you sell on ${site}.`,
      typed: (site) => line`You get this message because this address was entered on ${site}.`,
      contact: (site) => line`You get this message because somebody wrote to us on ${site} and gave this address.`,
      staff: (site) => line`You get this message because you are on the ${site} team.`,
      newsletter: (site) => line`You get this message because you subscribed to the ${site} newsletter.`,
    },
  },
};
