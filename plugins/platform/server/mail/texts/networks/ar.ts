import { line, strong } from '../../content.ts';
import type { NetworkTexts } from './fr.ts';

export const ar: NetworkTexts = {
  names: { instagram: 'إنستغرام', facebook: 'فيسبوك', tiktok: 'تيك توك' },
  broken: {
    subject: (network) => `حسابكم على ${network} لم يعد يقبل منشوراتنا`,
    preheader: (account) => line`لا يمكن نشر أي شيء على ${account} حاليا.`,
    title: (network) => line`حسابكم على ${network} في انتظاركم`,
    intro: (account, network) => line`لم نعد قادرين على النشر على حسابكم ${strong(account)} (${network}).`,
    why: {
      expired: () => line`انتهت مدة الإذن الذي منحتموه لنا: أعيدوا ربط الحساب.`,
      password: (network) => line`تغيرت كلمة مروركم على ${network}، وهذا يلغي إذننا: أعيدوا ربط الحساب.`,
      removed: (network) => line`أُزيل تطبيقنا من إعدادات ${network}: أعيدوا ربط الحساب لتأذنوا لنا من جديد.`,
      refused: (network) => line`لم يعد ${network} يقبل إذننا دون ذكر السبب: أعيدوا ربط الحساب.`,
      scopes: () => line`ينقصنا إذن لا غنى عنه: أعيدوا ربط الحساب واتركوا جميع الخانات محددة.`,
      restricted: (network) => line`يقيد ${network} هذا الحساب أو ينتظر تأكيدا منكم: افتحوا تطبيق ${network}، ثم افحصوا الحساب من جديد عندنا.`,
      gone: (network) => line`لم يعد الحساب موجودا أو لم تعودوا تديرونه: تحققوا على ${network}، ثم افحصوه من جديد عندنا.`,
      'key-lost': () => line`فقدنا الوصول إلى الإذن الذي منحتموه لنا بسبب خطأ منا: أعيدوا ربط الحساب.`,
    },
    kept: line`منشوراتكم المبرمجة على هذا الحساب متوقفة مؤقتا ولم يضع أي منها. وتُستأنف عندما يعود الحساب للعمل.`,
    action: 'الاطلاع على شبكاتي',
  },
}; // prettier-ignore
