import { line, ltr } from '../../mail/content.ts';
import { factorTexts } from '../../mail/texts/factors/index.ts';
import type { NotificationTexts } from './types.ts';

export const ar: NotificationTexts = {
  'new-device': {
    label: 'الدخول من جهاز جديد',
    title: () => line`دخول جديد إلى حسابكم`,
    body: ({ device, place, at }, { dateTime }) =>
      place
        ? line`${device}، ${place}، ${dateTime(at)}. لستم أنتم؟ أمّنوا حسابكم.`
        : line`${device}، ${dateTime(at)}. لستم أنتم؟ أمّنوا حسابكم.`,
  },
  'factor-changed': {
    label: 'تغيير في التحقق بخطوتين',
    title: ({ change }) => [factorTexts.ar.changed.subject[change]],
    body: ({ change, left, at }, { dateTime }) =>
      change === 'code-used' && left !== undefined
        ? line`${dateTime(at)}. الرموز الاحتياطية المتبقية: ${String(left)}. لستم أنتم؟ غيّروا كلمة المرور.`
        : line`${dateTime(at)}. لستم أنتم؟ غيّروا كلمة المرور.`,
  },
  'factor-recovery': {
    label: 'طلب إزالة وسيلة التحقق الثانية',
    title: ({ change }) => [factorTexts.ar.recovery.subject[change]],
    body: ({ change }) => factorTexts.ar.recovery.text[change],
  },
  'kyc-needs-information': {
    label: 'وثيقة ناقصة في ملف التحقق',
    title: () => line`ملفكم تنقصه وثيقة`,
    body: ({ requests }) => line`المطلوب: ${requests.map(({ document }) => document).join('، ')}.`,
  },
  'kyc-approved': {
    label: 'التحقق من الهوية',
    title: () => line`تم التحقق من هويتكم`,
    body: () => line`أصبح تحويل أرباحكم إليكم ممكنا.`,
  },
  'payouts-frozen': {
    label: 'توقيف التحويلات بعد تغيير',
    title: () => line`تحويلاتكم موقوفة مؤقتا`,
    body: ({ until }, { dateTime }) =>
      line`تغيرت هويتكم أو حسابكم البنكي: لن يُحوَّل أي مبلغ قبل ${dateTime(until)}. لم تكونوا أنتم؟ راسلونا.`,
  },
  'kyc-rejected': {
    label: 'رفض ملف التحقق',
    title: () => line`لم يُقبل ملفكم`,
    body: () => line`اطلعوا على السبب وعلى ما يمكنكم فعله.`,
  },
  'kyc-suspended': {
    label: 'توقيف التحقق من الهوية',
    title: () => line`التحقق من هويتكم موقوف`,
    body: () => line`لن يُحوَّل إليكم أي مبلغ أثناء إعادة الفحص. راسلونا لمعرفة المزيد.`,
  },
  'kyc-revoked': {
    label: 'سحب التحقق من الهوية',
    title: () => line`سُحب التحقق من هويتكم`,
    body: () => line`لم يعد تحويل أي مبلغ إليكم ممكنا. راسلونا لمعرفة المزيد.`,
  },
  'kyc-reinstated': {
    label: 'إعادة التحقق من الهوية',
    title: () => line`عاد التحقق من هويتكم ساريا`,
    body: () => line`أصبح تحويل أرباحكم إليكم ممكنا من جديد.`,
  },
  'order-confirmed': {
    label: 'تأكيد الطلبية',
    title: () => line`تأكدت طلبيتكم`,
    body: ({ number, totalCentimes }, { money }) => line`الطلبية ${ltr(number)}، ${money(totalCentimes)}.`,
  },
  refund: {
    label: 'استرجاع المبلغ',
    title: ({ centimes }, { money }) => line`استرجاع ${money(centimes)}`,
    body: ({ number }) => line`عن الطلبية ${ltr(number)}. قد يستغرق الأمر بضعة أيام حسب البنك.`,
  },
  'review-ask': {
    label: 'الدعوة إلى إبداء رأيكم',
    title: ({ product }) => line`ما رأيكم في «${product}»؟`,
    body: () => line`رأيكم يساعد من لا يزال مترددا.`,
  },
  'review-approved': {
    label: 'نشر رأيكم',
    title: () => line`نُشر رأيكم`,
    body: ({ product }) => line`يمكن للجميع الآن قراءة رأيكم في «${product}». شكرا لكم!`,
  },
  'review-rejected': {
    label: 'رأي لم يُنشر',
    title: () => line`لم يُنشر رأيكم`,
    body: ({ product, reason }) => line`«${product}»: ${reason}`,
  },
  'affiliation-approved': {
    label: 'قبول طلب التسويق',
    title: () => line`قُبل طلبكم`,
    body: ({ merchant, deal }) => line`وافق ${merchant} على أن تسوقوا «${deal}». أنشئوا رابطكم.`,
  },
  'affiliation-refused': {
    label: 'رفض طلب التسويق',
    title: () => line`لم يُقبل طلبكم`,
    body: ({ merchant, deal }) => line`لم يقبل ${merchant} طلبكم بخصوص «${deal}».`,
  },
  'affiliation-ended': {
    label: 'نهاية تعاون',
    title: ({ merchant }) => line`أنهى ${merchant} تعاونكم`,
    body: () => line`عُطلت روابطكم نحو عروضه.`,
  },
  'commission-earned': {
    label: 'ربح عمولة',
    title: ({ centimes }, { money }) => line`ربحتم ${money(centimes)}`,
    body: ({ deal }) => line`عملية بيع لـ«${deal}» عبر رابطكم.`,
  },
  'payout-sent': {
    label: 'تحويل الأرباح',
    title: ({ centimes }, { money }) => line`${money(centimes)} في الطريق إلى حسابكم`,
    body: ({ account, reference }) => line`إلى الحساب ${ltr(account)}، المرجع ${ltr(reference)}.`,
  },
  'payout-failed': {
    label: 'تحويل راجع',
    title: ({ centimes }, { money }) => line`لم يصل ${money(centimes)}`,
    body: ({ account }) => line`إلى الحساب ${ltr(account)}. هذا المبلغ مستحق لكم من جديد.`,
  },
  'social-account-broken': {
    label: 'حساب إنستغرام أو فيسبوك أو تيك توك يحتاج إلى إعادة الربط',
    title: ({ account }) => line`لا يمكن النشر على ${account}`,
    body: () => line`منشوراتكم المبرمجة عليه متوقفة مؤقتا. اطلعوا على ما يجب فعله.`,
  },
  'social-post-failed': {
    label: 'منشور لم يصل إلى إحدى الشبكات',
    title: ({ account, outcome }) =>
      outcome === 'failed' ? line`لم يُنشر منشوركم على ${account}` : line`هل ظهر منشوركم على ${account}؟`,
    body: ({ outcome }) =>
      outcome === 'failed'
        ? line`اطلعوا على السبب وعلى ما يمكنكم فعله.`
        : line`لم تؤكد لنا الشبكة ذلك. ألقوا نظرة على حسابكم ثم أخبرونا.`,
  },
  'export-ready': {
    label: 'ملف جاهز للتحميل',
    title: () => line`ملفكم جاهز`,
    body: ({ of, rows }) =>
      ({
        commissions: line`يضم الملف ${String(rows)} عمولة، ونحتفظ به يومًا واحدًا.`,
        affiliates: line`يضم الملف مؤثريكم (${String(rows)})، ونحتفظ به يومًا واحدًا.`,
        conversions: line`يضم الملف ${String(rows)} عملية بيع عبر المؤثرين، ونحتفظ به يومًا واحدًا.`,
      })[of],
  },
  'new-deal': {
    label: 'عرض جديد في مجالاتكم',
    title: ({ deal }) => line`عرض جديد: ${deal}`,
    body: ({ merchant, commission }, { money, share }) =>
      commission.kind === 'share'
        ? line`يمنح ${merchant} عمولة ${share(commission.basisPoints)} من كل عملية بيع.`
        : line`يمنح ${merchant} عمولة ${money(commission.centimes)} عن كل عملية بيع.`,
  },
  'new-order': {
    label: 'طلبية جديدة',
    title: ({ totalCentimes }, { money }) => line`طلبية جديدة بمبلغ ${money(totalCentimes)}`,
    body: ({ quantity, deal, number }) =>
      quantity > 1
        ? line`«${deal}»، العدد ${quantity}، الطلبية ${ltr(number)}.`
        : line`«${deal}»، الطلبية ${ltr(number)}.`,
  },
  'review-received': {
    label: 'رأي جديد في عروضكم',
    title: ({ rating }) => line`رأي جديد: ${String(rating)} من 5`,
    body: ({ author, product }) => line`أبدى ${author} رأيه في «${product}». يمكنكم الرد عليه.`,
  },
  'affiliation-requested': {
    label: 'طلب من مؤثر',
    title: ({ influencer }) => line`طلب للتسويق لعرضكم من ${influencer}`,
    body: ({ deal }) => line`طلب بخصوص «${deal}» ينتظر جوابكم.`,
  },
  'trial-ending': {
    label: 'نهاية الفترة التجريبية',
    title: ({ plan }) => line`تجربتكم لباقة ${plan} تنتهي قريبا`,
    body: ({ endsAt, priceCentimes, period }, { date, money }) =>
      period === 'month'
        ? line`تنتهي يوم ${date(endsAt)}، وتستمر الباقة بعد ذلك بثمن ${money(priceCentimes)} في الشهر.`
        : line`تنتهي يوم ${date(endsAt)}، وتستمر الباقة بعد ذلك بثمن ${money(priceCentimes)} في السنة.`,
  },
  'trial-refused': {
    label: 'رفض التجربة',
    title: ({ plan }) => line`تعذر بدء تجربتكم لباقة ${plan}`,
    body: () => line`سبق لمقاولتكم أو لهذه البطاقة أن استفادت من تجربة. لم يُقتطع شيء.`,
  },
  'payment-failed': {
    label: 'تعذر الأداء',
    title: () => line`تعذر أداء اشتراككم`,
    body: ({ plan, centimes }, { money }) => line`باقة ${plan}، ${money(centimes)}. المرجو تحديث وسيلة الأداء.`,
  },
  'deal-approved': {
    label: 'قبول العرض من فريق التحرير',
    title: () => line`قُبل عرضكم`,
    body: ({ deal }) => line`«${deal}» معروض للبيع خلال التواريخ التي اخترتموها.`,
  },
  'deal-declined': {
    label: 'عرض يحتاج إلى تعديل',
    title: () => line`عرضكم يحتاج إلى تعديل`,
    body: ({ deal, reason }) =>
      reason === undefined
        ? line`لم يعرض فريق التحرير «${deal}» للبيع. عدلوه وأرسلوه من جديد.`
        : line`«${deal}»: ${reason}`,
  },
  'settlement-received': {
    label: 'التوصل بتسديد',
    title: ({ centimes }, { money }) => line`توصلنا بـ${money(centimes)}`,
    body: ({ leftCentimes }, { money }) =>
      leftCentimes === 0 ? line`لم يعد على متجركم أي دين لنا.` : line`بقي ${money(leftCentimes)} للتسديد.`,
  },
  'basket-reminder': {
    label: 'التذكير بسلتي (عند الطلب)',
    title: () => line`سلتكم ما زالت هنا`,
    body: ({ deals }) => line`« ${deals[0]!.title} » ما زال معروضا للبيع. لم يُحجز أي شيء.`,
  },
};
