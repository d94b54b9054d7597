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
  post: {
    about: (deal) => line`كان يعرض «${deal}».`,
    action: 'الاطلاع على منشوراتي',
    failed: {
      subject: (network) => `لم يُنشر منشوركم على ${network}`,
      preheader: (account) => line`${account}: اطلعوا على السبب وعلى ما يمكنكم فعله.`,
      title: (network) => line`لم يُنشر شيء على ${network}`,
      intro: (account, network) => line`تعذر نشر منشوركم على ${strong(account)} (${network}).`,
      next: line`تجدون السبب وما يجب فعله في صفحة منشوراتكم. ما نُشر على حسابات أخرى يبقى كما هو: هذا الجزء وحده يحتاج إلى إعادة.`,
    },
    unconfirmed: {
      subject: (network) => `هل ظهر منشوركم على ${network}؟`,
      preheader: (account) => line`${account}: نحتاج إلى نظرة منكم.`,
      title: (network) => line`لم يصلنا رد من ${network}`,
      intro: (account, network) => line`أرسلنا منشوركم إلى ${strong(account)}، لكن ${network} لم يؤكد لنا وصوله.`,
      next: line`لا نعيد إرساله من تلقاء أنفسنا حتى لا يظهر مرتين. ألقوا نظرة على حسابكم، ثم أخبرونا في صفحة منشوراتكم إن كان موجودا.`,
    },
  },
}; // prettier-ignore
