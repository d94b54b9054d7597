import type { Locale } from '@sys/config';
import { isolate } from '@sys/platform/pdf';

const fr = {
  title: 'Bon d’achat',
  at: (merchant: string) => `À présenter chez ${isolate(merchant)}`,
  code: 'Code du bon',
  until: 'Valable jusqu’au',
  value: 'Valeur payée',
  due: 'À payer sur place',
  gift: (name: string) => `Offert à ${isolate(name)}`,
  how: [
    'Montrez le code QR sur votre téléphone ou imprimé ; s’il ne peut être lu, donnez le code écrit.',
    'Le bon ne sert qu’une fois. Ce code vaut de l’argent : ne le publiez pas.',
    'Passé la date, un bon payé garde chez le marchand la valeur que vous avez payée.',
  ],
  states: { issued: '', redeemed: 'Ce bon a été utilisé.', expired: 'La date est passée : le bon garde la valeur payée.', refunded: 'Ce bon a été remboursé : il n’est plus valable.' },
  order: (number: string) => `Commande ${isolate(number)}`,
  nth: (nth: number, all: number) => `Bon ${nth} sur ${all}`,
}; // prettier-ignore

export type VoucherTexts = typeof fr;

const ar: VoucherTexts = {
  title: 'قسيمة شراء',
  at: (merchant) => `تُقدم لدى ${isolate(merchant)}`,
  code: 'رمز القسيمة',
  until: 'صالحة إلى غاية',
  value: 'القيمة المؤداة',
  due: 'المبلغ الواجب أداؤه في عين المكان',
  gift: (name) => `هدية إلى ${isolate(name)}`,
  how: [
    'أظهروا رمز QR على الهاتف أو مطبوعا؛ وإن تعذرت قراءته فالرمز المكتوب يكفي.',
    'تُستعمل القسيمة مرة واحدة. هذا الرمز يساوي مالا: لا تنشروه.',
    'بعد انتهاء الأجل تحتفظ القسيمة المؤداة لدى التاجر بالقيمة التي أديتموها.',
  ],
  states: { issued: '', redeemed: 'استُعملت هذه القسيمة.', expired: 'انتهى الأجل: تحتفظ القسيمة بالقيمة المؤداة.', refunded: 'استُرجع مبلغ هذه القسيمة: لم تعد صالحة.' },
  order: (number) => `الطلب ${isolate(number)}`,
  nth: (nth, all) => `القسيمة ${nth} من ${all}`,
}; // prettier-ignore

const en: VoucherTexts = {
  title: 'Voucher',
  at: (merchant) => `To be shown at ${isolate(merchant)}`,
  code: 'Voucher code',
  until: 'Valid until',
  value: 'Value paid',
  due: 'To pay on site',
  gift: (name) => `A gift for ${isolate(name)}`,
  how: [
    'Show the QR code on your phone or printed; if it cannot be read, give the written code.',
    'The voucher can be used once. This code is worth money: do not post it.',
    'After its date, a voucher that was paid keeps at the merchant’s the value that you paid.',
  ],
  states: { issued: '', redeemed: 'This voucher has been used.', expired: 'Its date has passed: it keeps the value paid.', refunded: 'This voucher was refunded: it is no longer valid.' },
  order: (number) => `Order ${isolate(number)}`,
  nth: (nth, all) => `Voucher ${nth} of ${all}`,
}; // prettier-ignore

export const voucherTexts: Record<Locale, VoucherTexts> = { fr, ar, en };
