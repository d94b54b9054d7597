import { line, strong } from '../../content.ts';
import type { BillingTexts } from './fr.ts';

export const ar: BillingTexts = {
  trial: {
    subject: (plan) => `تجربتكم لباقة ${plan} تنتهي قريبا`,
    preheader: (at) => line`تنتهي يوم ${at}. ويبقى الاختيار لكم.`,
    title: line`تجربتكم تنتهي قريبا`,
    intro: (plan, at, price) =>
      line`تنتهي تجربتكم لباقة ${strong(plan)} يوم ${strong(at)}. وإذا لم تغيروا شيئا تستمر بعد ذلك بثمن ${price}.`,
    per: { month: (price) => `${price} في الشهر`, year: (price) => `${price} في السنة` },
    plan: 'الباقة',
    endsAt: 'نهاية التجربة',
    price: 'بعد ذلك',
    choice: line`يمكنكم تغيير الباقة أو إلغاؤها إلى ذلك التاريخ، دون أي اقتطاع.`,
    action: 'تدبير اشتراكي',
  },
  failed: {
    subject: 'تعذر أداء اشتراككم',
    preheader: (plan) => line`حدثوا وسيلة الأداء للاحتفاظ بباقة ${plan}.`,
    title: line`تعذر أداء اشتراككم`,
    intro: (plan) =>
      line`رفض البنك أداء اشتراككم في باقة ${strong(plan)}. غالبا ما يكون السبب بطاقة منتهية الصلاحية أو بلوغ السقف.`,
    amount: 'المبلغ',
    at: 'تاريخ الرفض',
    next: 'المحاولة المقبلة',
    warning: line`حدثوا وسيلة الأداء من فضلكم. تبقى عروضكم منشورة في انتظار ذلك.`,
    safety: line`لا نطلب أبدا رقم البطاقة بالبريد الإلكتروني. عند الشك، افتحوا موقعنا بأنفسكم بدل هذا الزر.`,
    action: 'تحديث وسيلة الأداء',
  },
};
