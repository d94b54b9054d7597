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
    preheader: line`مختاراتنا قبل نفادها.`,
    title: line`عروض الأسبوع`,
    intro: line`اختارها فريقنا لكم، قبل نفادها.`,
    where: (merchant, city) => line`${merchant} · ${city}`,
    original: 'بدل',
    until: (at) => line`إلى غاية ${at}`,
    see: 'الاطلاع على العرض',
    action: 'تصفح جميع العروض',
    toRead: 'للقراءة:',
    read: 'قراءة المقال',
    preferences: 'اختيار مدينتي واهتماماتي ووتيرة النشرة',
    counted: line`تخبرنا صورة غير مرئية باليوم الذي تفتحون فيه هذه النشرة أول مرة، لا غير. يمكنكم رفض ذلك في تفضيلاتكم.`,
  },
  known: {
    subject: 'أنتم مشتركون من قبل',
    preheader: line`لا شيء لتأكيده: النشرة تصلكم بالفعل.`,
    title: line`النشرة تصلكم بالفعل`,
    intro: (site) =>
      line`سُجل هذا العنوان للتو في نشرة ${site}، وهو مسجل فيها من قبل. يمكنكم اختيار مدينتكم واهتماماتكم ووتيرة النشرة.`,
    action: 'الاطلاع على تفضيلاتي',
    ignore: line`لم تكونوا أنتم؟ لا تفعلوا أي شيء، فلم يتغير شيء.`,
  },
  basket: {
    subject: 'سلتكم في انتظاركم',
    preheader: line`ما اخترتموه ما زال معروضا للبيع.`,
    title: line`سلتكم ما زالت هنا`,
    intro: line`طلبتم أن نذكركم بها. الأسعار هي أسعار اليوم، ولم يُحجز أي شيء.`,
    detail: (merchant, quantity) => line`${merchant} · الكمية: ${quantity}`,
    total: 'مجموع العروض',
    action: 'استرجاع سلتي',
    validity: (until) => line`يفتح هذا الرابط هذه السلة على أي جهاز إلى غاية ${until}.`,
    reason: (site) => line`تصلكم هذه الرسالة لأنكم طلبتم تذكيرا بسلتكم على ${site}. رسالتان على الأكثر لكل سلة.`,
  },
};
