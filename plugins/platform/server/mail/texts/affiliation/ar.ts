import { line, strong } from '../../content.ts';
import type { AffiliationTexts } from './fr.ts';

export const ar: AffiliationTexts = {
  requested: {
    subject: (influencer) => `طلب للتسويق لعرضكم من ${influencer}`,
    preheader: (deal) => line`طلب بخصوص «${deal}» ينتظر جوابكم.`,
    title: line`طلب تسويق بالعمولة`,
    intro: (influencer, deal) => line`توصلتم بطلب من ${strong(influencer)} للتسويق لعرضكم «${deal}».`,
    followers: (count) => line`عدد المتابعين: ${count}`,
    decide: line`اطلعوا على الملف الشخصي ثم اقبلوا أو ارفضوا. الجواب السريع يحفظ لكم أفضل المؤثرين.`,
    action: 'الاطلاع على الطلب',
  },
  approved: {
    subject: (deal) => `قُبل طلبكم: ${deal}`,
    preheader: (commission) => line`رابطكم جاهز. العمولة: ${commission}.`,
    title: line`قُبل طلبكم!`,
    intro: (merchant, deal) => line`وافق ${strong(merchant)} على أن تسوقوا «${deal}». رابطكم جاهز للمشاركة.`,
    commission: 'عمولتكم',
    perSale: (amount) => line`${amount} عن كل عملية بيع`,
    share: (share) => line`${share} من كل عملية بيع`,
    code: 'رمز التخفيض',
    until: 'العرض مفتوح إلى غاية',
    link: 'فتح رابطي',
    copy: 'رابطكم للنسخ:',
    disclose: line`أخبروا متابعيكم بأن الأمر شراكة: القانون يطلب ذلك، والثقة تكبر به.`,
    action: 'النشر من فضائي',
  },
  refused: {
    subject: (deal) => `طلبكم بخصوص ${deal}`,
    preheader: line`لم يقبل التاجر الطلب. عروض أخرى في انتظاركم.`,
    title: line`ليس هذه المرة`,
    intro: (merchant, deal) => line`لم يقبل ${strong(merchant)} طلبكم بخصوص «${deal}».`,
    next: line`الرفض لا يقول شيئا عن عملكم، فكثيرا ما يبحث التاجر عن مدينة أخرى أو جمهور آخر. وهناك عروض أخرى في انتظاركم.`,
    action: 'اكتشاف عروض أخرى',
  },
};
