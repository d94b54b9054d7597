import { line, strong } from '../../content.ts';
import type { OrdersTexts } from './fr.ts';

export const en: OrdersTexts = {
  confirmed: {
    subject: (number) => `Order ${number} confirmed`,
    title: line`Thank you for your order`,
    paid: {
      preheader: (total) => line`Thank you! Total paid: ${total}.`,
      intro: (number, at) =>
        line`Your order ${strong(number)} of ${at} is confirmed and paid. Each voucher comes in an email of its own.`,
      total: 'Total paid',
    },
    'on-delivery': {
      preheader: (total) => line`Thank you! To pay on delivery: ${total}.`,
      intro: (number, at) =>
        line`Your order ${strong(number)} of ${at} is confirmed. Have the exact amount ready: you pay in cash when it is delivered.`,
      total: 'To pay on delivery',
    },
    'on-site': {
      preheader: (total) => line`Thank you! To pay on site: ${total}.`,
      intro: (number, at) =>
        line`Your order ${strong(number)} of ${at} is confirmed. You pay on site when you show your voucher; each voucher comes in an email of its own.`,
      total: 'To pay on site',
    },
    quantity: (quantity, merchant) => line`${quantity} × at ${merchant}`,
    action: 'See my order',
  },
  code: {
    subject: (number) => `Confirm your order ${number}`,
    preheader: line`Your code is valid for a few minutes.`,
    title: line`Confirm your order`,
    intro: (number) =>
      line`Type this code on the page of your order ${strong(number)}. Without it, the order is cancelled by itself.`,
    label: 'Confirmation code',
    validity: (until) => line`It is valid until ${strong(until)}, Moroccan time.`,
    action: 'Confirm my order',
  },
  voucher: {
    subject: (deal) => `Your voucher: ${deal}`,
    preheader: (until) => line`To be shown on site before ${until}.`,
    title: line`Your voucher is ready`,
    intro: (merchant) =>
      line`Show this QR code at ${merchant}, on your phone or printed. Without the QR code, the written code is enough.`,
    code: 'Voucher code',
    qrAlt: 'QR code of your voucher',
    validity: (until) => line`Valid until ${strong(until)}`,
    place: 'Address',
    phone: 'Phone',
    map: 'See on the map',
    care: line`This code is worth money: do not post it, and give it only to the person you offer the voucher to.`,
    action: 'Open the voucher online',
  },
  ending: {
    subject: (deal) => `Your voucher ends soon: ${deal}`,
    preheader: (until) => line`Use it before the end of ${until}.`,
    title: line`Remember your voucher`,
    intro: (count, deal, merchant, until) =>
      count === 1
        ? line`Your voucher “${deal}” at ${merchant} is valid until ${strong(until)}.`
        : line`Your ${String(count)} vouchers “${deal}” at ${merchant} are valid until ${strong(until)}.`,
    after: line`After that date, a voucher keeps at the merchant’s the value that you paid, but no longer the price of the deal.`,
    action: 'See my vouchers',
  },
  refund: {
    subject: (number) => `Refund of your order ${number}`,
    preheader: (amount) => line`We are returning ${amount} to you.`,
    title: line`We are refunding you`,
    label: 'Amount refunded',
    intro: line`The amount goes back to the payment method you used. Depending on your bank, it shows within a few working days.`,
    number: 'Order',
    at: 'Refunded on',
    reason: 'Reason',
    action: 'See my order',
  },
};
