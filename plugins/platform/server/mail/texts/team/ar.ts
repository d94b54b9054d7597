import { line, strong } from '../../content.ts';
import type { TeamTexts } from './fr.ts';

export const ar: TeamTexts = {
  subject: (shop) => `${shop}: دعوة للانضمام إلى الفريق`,
  preheader: (shop) => line`انضموا إلى فريق ${shop}.`,
  title: line`انضموا إلى فريق`,
  intro: (shop) => line`يدعوكم متجر ${strong(shop)} إلى العمل معه.`,
  roles: {
    cashier: line`في الصندوق، تتحققون من قسائم الزبناء وتسجلون الطلبات التي سُلّمت.`,
    manager: line`بصفتكم مسيّرا، تتابعون الطلبات وتتحققون من القسائم وتهيئون عروض المتجر.`,
  },
  action: 'الاطلاع على الدعوة',
  validity: (until) =>
    line`يصلح الرابط مرة واحدة، إلى غاية ${until} بتوقيت المغرب. ادخلوا بالعنوان الذي وصلته هذه الرسالة.`,
  others: line`لا تعرفون هذا المتجر؟ تجاهلوا هذه الرسالة ولن يحدث شيء.`,
};
