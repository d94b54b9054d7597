import { line, strong } from '../../content.ts';
import type { OrdersTexts } from './fr.ts';

export const ar: OrdersTexts = {
  confirmed: {
    subject: (number) => `تأكيد الطلب ${number}`,
    title: line`شكرا على طلبكم`,
    paid: {
      preheader: (total) => line`شكرا! المبلغ المؤدى: ${total}.`,
      intro: (number, at) => line`طلبكم ${strong(number)} بتاريخ ${at} مؤكد ومؤدى. تصلكم كل قسيمة في رسالة خاصة بها.`,
      total: 'المبلغ المؤدى',
    },
    'on-delivery': {
      preheader: (total) => line`شكرا! المبلغ الواجب عند التسليم: ${total}.`,
      intro: (number, at) =>
        line`طلبكم ${strong(number)} بتاريخ ${at} مؤكد. هيئوا المبلغ بالضبط، فأنتم تؤدونه نقدا عند التسليم.`,
      total: 'الواجب عند التسليم',
    },
    'on-site': {
      preheader: (total) => line`شكرا! المبلغ الواجب في عين المكان: ${total}.`,
      intro: (number, at) =>
        line`طلبكم ${strong(number)} بتاريخ ${at} مؤكد. تؤدون في عين المكان عند إظهار القسيمة، وتصلكم كل قسيمة في رسالة خاصة بها.`,
      total: 'الواجب في عين المكان',
    },
    quantity: (quantity, merchant) => line`الكمية: ${quantity}، لدى ${merchant}`,
    action: 'الاطلاع على طلبي',
  },
  code: {
    subject: (number) => `تأكيد طلبكم ${number}`,
    preheader: line`رمزكم صالح لبضع دقائق.`,
    title: line`أكدوا طلبكم`,
    intro: (number) => line`اكتبوا هذا الرمز في صفحة طلبكم ${strong(number)}. بدونه يُلغى الطلب تلقائيا.`,
    label: 'رمز التأكيد',
    validity: (until) => line`صالح إلى غاية ${strong(until)} بتوقيت المغرب.`,
    action: 'تأكيد طلبي',
  },
  voucher: {
    subject: (deal) => `قسيمتكم: ${deal}`,
    preheader: (until) => line`تُقدم في عين المكان قبل ${until}.`,
    title: line`قسيمتكم جاهزة`,
    intro: (merchant) =>
      line`أظهروا رمز QR هذا لدى ${merchant}، على الهاتف أو مطبوعا. وإن تعذر ذلك فالرمز المكتوب يكفي.`,
    code: 'رمز القسيمة',
    qrAlt: 'رمز QR لقسيمتكم',
    validity: (until) => line`صالحة إلى غاية ${strong(until)}`,
    place: 'العنوان',
    phone: 'الهاتف',
    map: 'الموقع على الخريطة',
    care: line`هذا الرمز يساوي مالا: لا تنشروه، ولا تعطوه إلا لمن تهدونه القسيمة.`,
    action: 'فتح القسيمة على الموقع',
  },
  ending: {
    subject: (deal) => `قسيمتكم تقترب من نهاية أجلها: ${deal}`,
    preheader: (until) => line`استعملوها قبل نهاية يوم ${until}.`,
    title: line`لا تنسوا قسيمتكم`,
    intro: (count, deal, merchant, until) =>
      count === 1
        ? line`قسيمتكم «${deal}» لدى ${merchant} صالحة إلى غاية ${strong(until)}.`
        : line`قسائمكم «${deal}» لدى ${merchant} (العدد: ${String(count)}) صالحة إلى غاية ${strong(until)}.`,
    after: line`بعد هذا التاريخ تحتفظ القسيمة لدى التاجر بالقيمة التي أديتموها، لكن دون ثمن العرض.`,
    action: 'الاطلاع على قسائمي',
  },
  refund: {
    subject: (number) => `استرجاع مبلغ الطلب ${number}`,
    preheader: (amount) => line`نعيد إليكم ${amount}.`,
    title: line`نعيد إليكم مبلغكم`,
    label: 'المبلغ المسترجع',
    intro: line`يعود المبلغ إلى وسيلة الأداء التي استعملتموها، ويظهر حسب البنك خلال بضعة أيام عمل.`,
    number: 'الطلب',
    at: 'تاريخ الاسترجاع',
    reason: 'السبب',
    action: 'الاطلاع على طلبي',
  },
};
