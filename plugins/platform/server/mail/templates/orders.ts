import { ltr, type Block } from '../content.ts';
import { ordersTexts } from '../texts/orders/index.ts';
import type { Template } from '../voice.ts';

export const orderConfirmed: Template<'order-confirmed'> = (data, voice) => {
  const texts = ordersTexts[voice.locale].confirmed;
  const said = texts[data.payment];
  const total = voice.money(data.totalCentimes);
  return {
    subject: texts.subject(data.number),
    preheader: said.preheader(total),
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(data.name) },
      { block: 'paragraph', text: said.intro(data.number, voice.dateTime(data.at)) },
      {
        block: 'items',
        items: data.items.map((item) => ({
          title: item.title,
          detail: texts.quantity(item.quantity, item.merchant),
          amount: voice.money(item.totalCentimes),
        })),
        total: { label: said.total, value: [{ value: total }] },
      },
      { block: 'button', label: texts.action, url: data.orderUrl },
    ],
    reason: voice.common.reasons.order(voice.site),
  };
};

export const orderCode: Template<'order-code'> = (data, voice) => {
  const texts = ordersTexts[voice.locale].code;
  return {
    subject: texts.subject(data.number),
    preheader: texts.preheader,
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(data.name) },
      { block: 'paragraph', text: texts.intro(data.number) },
      { block: 'code', label: texts.label, code: data.code },
      { block: 'paragraph', text: texts.validity(voice.time(data.expiresAt)) },
      { block: 'button', label: texts.action, url: data.orderUrl },
    ],
    reason: voice.common.reasons.order(voice.site),
  };
};

/** The code is money: it stands neither in the subject nor in the preview. */
export const voucher: Template<'voucher'> = (data, voice) => {
  const texts = ordersTexts[voice.locale].voucher;
  const { address, phone, mapUrl } = data.place;
  const map: Block[] = mapUrl === undefined ? [] : [{ block: 'link', label: texts.map, url: mapUrl }];
  return {
    subject: texts.subject(data.deal),
    preheader: texts.preheader(voice.date(data.validUntil)),
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(data.name) },
      { block: 'paragraph', text: texts.intro(data.merchant) },
      {
        block: 'ticket',
        deal: data.deal,
        merchant: data.merchant,
        code: data.code,
        codeLabel: texts.code,
        qrCid: data.qrCid,
        qrAlt: texts.qrAlt,
        validity: texts.validity(voice.date(data.validUntil)),
      },
      {
        block: 'facts',
        rows: [
          { label: texts.place, value: [{ value: address }] },
          ...(phone === undefined ? [] : [{ label: texts.phone, value: [ltr(phone)] }]),
        ],
      },
      ...map,
      { block: 'button', label: texts.action, url: data.voucherUrl },
      { block: 'paragraph', text: texts.care, quiet: true },
    ],
    reason: voice.common.reasons.order(voice.site),
  };
};

export const voucherEnding: Template<'voucher-ending'> = (data, voice) => {
  const texts = ordersTexts[voice.locale].ending;
  const until = voice.date(data.validUntil);
  return {
    subject: texts.subject(data.deal),
    preheader: texts.preheader(until),
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(data.name) },
      { block: 'paragraph', text: texts.intro(data.count, data.deal, data.merchant, until) },
      { block: 'paragraph', text: texts.after },
      { block: 'button', label: texts.action, url: data.orderUrl },
    ],
    reason: voice.common.reasons.order(voice.site),
  };
};

export const refund: Template<'refund'> = (data, voice) => {
  const texts = ordersTexts[voice.locale].refund;
  const amount = voice.money(data.centimes);
  return {
    subject: texts.subject(data.number),
    preheader: texts.preheader(amount),
    title: texts.title,
    blocks: [
      { block: 'paragraph', text: voice.common.hello(data.name) },
      { block: 'figure', label: texts.label, amount, tone: 'info' },
      { block: 'paragraph', text: texts.intro },
      {
        block: 'facts',
        rows: [
          { label: texts.number, value: [ltr(data.number)] },
          { label: texts.at, value: [{ value: voice.date(data.at) }] },
          ...(data.reason === undefined ? [] : [{ label: texts.reason, value: [{ value: data.reason }] }]),
        ],
      },
      { block: 'button', label: texts.action, url: data.orderUrl },
    ],
    reason: voice.common.reasons.order(voice.site),
  };
};
