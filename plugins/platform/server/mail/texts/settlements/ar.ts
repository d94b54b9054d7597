import { line } from '../../content.ts';
import type { SettlementTexts } from './fr.ts';

export const ar: SettlementTexts = {
  subject: 'توصلنا بتسديدكم',
  preheader: (amount) => line`وصل ${amount} إلى حسابنا.`,
  title: line`توصلنا بتسديدكم`,
  label: 'المبلغ المتوصل به',
  settled: line`لم يعد على متجركم أي دين لنا: لم تعد عمولات مؤثريكم محتجزة لهذا السبب.`,
  left: line`بقي مبلغ للتسديد. وإلى حين تسديده تبقى عمولات مؤثريكم محتجزة.`,
  on: 'تاريخ القيمة',
  reference: 'مرجع البنك',
  rest: 'الباقي للتسديد',
  action: 'الاطلاع على حسابي',
};
