import { line, strong } from '../../content.ts';
import type { DealTexts } from './fr.ts';

export const ar: DealTexts = {
  approved: {
    subject: (deal) => `قُبل عرضكم: ${deal}`,
    preheader: line`راجعه فريق التحرير وقبله.`,
    title: line`قُبل عرضكم`,
    intro: (deal) => line`راجع فريق التحرير ${strong(deal)} وقبله. وهو معروض للبيع خلال التواريخ التي اخترتموها.`,
    action: 'عرض عرضي',
  },
  declined: {
    subject: (deal) => `عرضكم يحتاج إلى تعديل: ${deal}`,
    preheader: line`لم يعرضه فريق التحرير للبيع.`,
    title: line`عرضكم يحتاج إلى تعديل`,
    intro: (deal) => line`راجع فريق التحرير ${strong(deal)} ولم يعرضه للبيع.`,
    author: 'فريق التحرير',
    next: line`عاد العرض مسودة: عدلوه ثم أرسلوه من جديد.`,
    action: 'تعديل عرضي',
  },
};
