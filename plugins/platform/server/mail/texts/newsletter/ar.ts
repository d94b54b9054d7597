import { line, strong } from '../../content.ts';
import type { NewsletterTexts } from './fr.ts';

export const ar: NewsletterTexts = {
  confirm: {
    subject: 'أكدوا اشتراككم',
    preheader: line`نقرة واحدة لتصلكم عروض الأسبوع.`,
    title: line`هل تريدون عروض الأسبوع؟`,
    intro: (site) => line`سُجل هذا العنوان في نشرة ${site}: مختارات من العروض مرة في الأسبوع. أكدوا لنا أنه أنتم.`,
    action: 'نعم، أريد الاشتراك',
    validity: (until) => line`هذا الرابط صالح إلى غاية ${strong(until)}.`,
    ignore: line`لم تكونوا أنتم؟ لا تفعلوا أي شيء، ولن تصلكم أي نشرة.`,
  },
  weekly: {
    subject: (first) => `هذا الأسبوع: ${first}`,
    preheader: (city) => line`مختاراتنا من ${city} وغيرها، قبل نفادها.`,
    title: line`عروض الأسبوع`,
    intro: line`اختارها فريقنا لكم، قبل نفادها.`,
    where: (merchant, city) => line`${merchant} · ${city}`,
    original: 'بدل',
    until: (at) => line`إلى غاية ${at}`,
    see: 'الاطلاع على العرض',
    action: 'تصفح جميع العروض',
  },
};
