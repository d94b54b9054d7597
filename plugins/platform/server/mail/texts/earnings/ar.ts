import { line, strong } from '../../content.ts';
import type { EarningsTexts } from './fr.ts';

export const ar: EarningsTexts = {
  commission: {
    subject: 'ربحتم عمولة',
    preheader: (amount, deal) => line`${amount} بفضل «${deal}».`,
    title: line`عملية بيع بفضلكم`,
    label: 'عمولتكم',
    intro: (deal) => line`اشترى شخص ${strong(deal)} عبر رابطكم.`,
    soldAt: 'تاريخ البيع',
    sale: 'مبلغ البيع',
    payableAt: 'تصبح نهائية في',
    afterDelivery: 'بعد مدة من التسليم',
    pending: 'مجموع العمولات المعلقة',
    explain: line`قبل ذلك التاريخ، تُلغى العمولة إذا استرجع المشتري مبلغه. أما بعده فتصبح لكم بصفة نهائية.`,
    action: 'الاطلاع على عمولاتي',
  },
  payout: {
    subject: 'أرباحكم في الطريق إليكم',
    preheader: (amount) => line`${amount} في الطريق إلى حسابكم.`,
    title: line`أرباحكم في الطريق إليكم`,
    label: 'المبلغ المحول',
    intro: line`أُرسل أمر التحويل. يصل المبلغ حسب البنك خلال يوم إلى ثلاثة أيام عمل.`,
    account: 'إلى الحساب',
    at: 'تاريخ الأمر',
    reference: 'المرجع',
    warning: line`هذا الحساب ليس حسابكم؟ راسلونا حالا.`,
    action: 'الاطلاع على التحويلات',
  },
  failed: {
    subject: 'رجع التحويل',
    preheader: (amount) => line`لم يصل ${amount} إلى حسابكم.`,
    title: line`رجع التحويل`,
    intro: (amount) => line`أرجع لنا بنككم ${strong(amount)}. لم يضع شيء: هذا المبلغ مستحق لكم من جديد.`,
    account: 'إلى الحساب',
    reason: 'السبب',
    next: line`تحققوا من حسابكم البنكي في ملف التحقق. وسيشمل التحويل القادم هذا المبلغ.`,
    action: 'الاطلاع على التحويلات',
  },
};
