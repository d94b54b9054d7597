import { line, strong } from '../../content.ts';
import type { ReviewsTexts } from './fr.ts';

export const ar: ReviewsTexts = {
  ask: {
    subject: (product) => `رأيكم في ${product}`,
    preheader: line`دقيقتان من وقتكم تساعدان من لا يزال مترددا.`,
    title: line`كيف كانت تجربتكم؟`,
    intro: (product) => line`استفدتم من ${strong(product)}. احكوا لنا كيف كانت التجربة، بمحاسنها وعيوبها.`,
    others: line`منتجات أخرى من هذه الطلبية تنتظر رأيكم أيضا.`,
    after: line`لا يظهر سوى اسمكم الأول والحرف الأول من اسمكم العائلي. ويقرأ فريقنا كل رأي قبل نشره.`,
    action: 'كتابة رأيي',
    stop: line`نسألكم مرة واحدة فقط عن كل طلبية. ويمكنكم إيقاف هذه الرسائل من صفحة الإشعارات.`,
  },
  approved: {
    subject: (product) => `نُشر رأيكم: ${product}`,
    preheader: line`شكرا لكم على الوقت الذي خصصتموه لكتابته.`,
    title: line`نُشر رأيكم`,
    intro: (product) => line`أصبح بإمكان الجميع قراءة رأيكم في ${strong(product)}. شكرا لكم!`,
    action: 'الاطلاع على رأيي',
  },
  rejected: {
    subject: (product) => `لم يُنشر رأيكم في ${product}`,
    preheader: line`إليكم السبب وما يمكنكم فعله.`,
    title: line`لم يُنشر رأيكم`,
    intro: (product) => line`قرأنا رأيكم في ${strong(product)}، ولا يمكننا نشره كما هو.`,
    team: 'فريق الإشراف',
    next: line`النقد ليس أبدا سببا للرفض. عدلوا نصكم وسنقرؤه من جديد.`,
    action: 'تعديل رأيي',
  },
};
