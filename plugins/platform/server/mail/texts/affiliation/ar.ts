import { line, strong } from '../../content.ts';
import type { AffiliationTexts } from './fr.ts';

export const ar: AffiliationTexts = {
  requested: {
    subject: (influencer) => `طلب للتسويق لعرضكم من ${influencer}`,
    preheader: (deal) => line`طلب بخصوص «${deal}» ينتظر جوابكم.`,
    title: line`طلب تسويق بالعمولة`,
    intro: (influencer, deal) => line`توصلتم بطلب من ${strong(influencer)} للتسويق لعرضكم «${deal}».`,
    audience: 'المتابعون',
    audiences: {
      'under-1k': line`أقل من 1000 متابع`,
      '1k-10k': line`بين 1000 و10000 متابع`,
      '10k-50k': line`بين 10000 و50000 متابع`,
      '50k-250k': line`بين 50000 و250000 متابع`,
      'over-250k': line`أكثر من 250000 متابع`,
    },
    decide: line`اطلعوا على الملف الشخصي ثم اقبلوا أو ارفضوا. الجواب السريع يحفظ لكم أفضل المؤثرين.`,
    action: 'الاطلاع على الطلب',
  },
  approved: {
    subject: (deal) => `قُبل طلبكم: ${deal}`,
    preheader: (commission) => line`أنشئوا رابطكم وشاركوه. العمولة: ${commission}.`,
    preheaderAlone: line`أنشئوا رابطكم وشاركوه.`,
    title: line`قُبل طلبكم!`,
    intro: (merchant, deal) => line`وافق ${strong(merchant)} على أن تسوقوا «${deal}». أنشئوا رابطكم ثم شاركوه.`,
    commission: 'عمولتكم',
    perSale: (amount) => line`${amount} عن كل عملية بيع`,
    share: (share) => line`${share} من ثمن كل عملية بيع دون احتساب الضريبة`,
    until: 'العرض مفتوح إلى غاية',
    disclose: line`أخبروا متابعيكم بأن الأمر شراكة: القانون يطلب ذلك، والثقة تكبر به.`,
    action: 'إنشاء رابطي',
  },
  refused: {
    subject: (deal) => `طلبكم بخصوص ${deal}`,
    preheader: line`لم يقبل التاجر الطلب. عروض أخرى في انتظاركم.`,
    title: line`ليس هذه المرة`,
    intro: (merchant, deal) => line`لم يقبل ${strong(merchant)} طلبكم بخصوص «${deal}».`,
    next: line`الرفض لا يقول شيئا عن عملكم، فكثيرا ما يبحث التاجر عن مدينة أخرى أو جمهور آخر. وهناك عروض أخرى في انتظاركم.`,
    action: 'اكتشاف عروض أخرى',
  },
  ended: {
    subject: (merchant) => `نهاية تعاونكم مع ${merchant}`,
    preheader: line`عُطلت روابطكم نحو عروضه.`,
    title: line`تعاون ينتهي`,
    intro: (merchant) => line`لم يعد ${strong(merchant)} يرغب في أن تسوقوا عروضه، وقد عُطلت روابطكم نحوها.`,
    kept: line`ما باعته روابطكم من قبل يبقى لكم بالشروط المعمول بها آنذاك.`,
    action: 'اكتشاف عروض أخرى',
  },
};
