import { line } from '../../content.ts';
import type { ContactTexts } from './fr.ts';

export const ar: ContactTexts = {
  received: {
    subject: (reference, subject) => `[${reference}] ${subject}`,
    preheader: (name) => line`رسالة من ${name}. أجيبوا عن هذا البريد ليصله جوابكم.`,
    title: line`رسالة جديدة`,
    intro: (name) => line`كتب إلينا ${name} من صفحة الاتصال. الجواب عن هذا البريد يصله مباشرة.`,
    reference: 'المرجع',
    subjectLabel: 'الموضوع',
    email: 'البريد الإلكتروني',
    at: 'تاريخ التوصل',
    action: 'فتح الرسالة',
  },
  reply: {
    subject: (reference) => `توصلنا برسالتكم [${reference}]`,
    preheader: line`سيجيبكم شخص من فريقنا.`,
    title: line`وصلت رسالتكم`,
    intro: line`شكرا على مراسلتنا. يقرأ فريقنا كل رسالة، وسنجيبكم على هذا العنوان.`,
    reference: 'المرجع',
    at: 'تاريخ التوصل',
    add: line`هل لديكم ما تضيفونه؟ أجيبوا عن هذا البريد مع إبقاء المرجع في الموضوع.`,
    ignore: line`لم تراسلونا؟ أخطأ شخص ما في كتابة عنوانه، ويمكنكم تجاهل هذه الرسالة.`,
  },
  answer: {
    subject: (reference) => `جواب على رسالتكم [${reference}]`,
    preheader: line`فريقنا يجيبكم.`,
    title: (name) => line`السلام عليكم ${name}،`,
    signed: (site) => line`فريق ${site}`,
    wrote: (at) => line`كنتم قد راسلتمونا يوم ${at}:`,
    more: line`هل من شيء آخر؟ أجيبوا عن هذا البريد مع إبقاء المرجع في الموضوع.`,
  },
};
