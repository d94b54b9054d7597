import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankFile, totalOf, type BankBatch, type BankOrder } from './bank-file.ts';
import { bankText } from './bank-text.ts';

const RIB = '230810210000445566778806';
const batch = (orders: BankOrder[]): BankBatch => ({
  ...{ file: '7', period: '2026-11', madeAt: new Date('2026-12-04T09:30:00Z'), day: '2026-12-04' },
  debtor: { name: 'Société <d’Affiliation> & Cie', rib: '011780000011223344556679' },
  orders,
});
const all = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, text]) => text!);

describe('what banks read', () => {
  it.each([
    ['Fatima-Zahra El Idrissî', 'Fatima-Zahra El Idrissi'],
    ['ŒUVRE & Ængström', 'OEUVRE + AEngstrom'],
    ['  //Dar//Nassim/ ', 'Dar/Nassim'],
    ['<Nm>a</Nm>', 'Nm a /Nm'],
    ['=HYPERLINK("x")', 'HYPERLINK( x )'],
    ['ليلى العلوي', ''],
    ['O’Brien_2', "O'Brien 2"],
  ])('%j is %j', (text, read) => expect(bankText(text, 70)).toBe(read));

  it('is of their letters alone and not too long, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 70 }), (text, most) => {
        const read = bankText(text, most);
        expect(read.length).toBeLessThanOrEqual(most);
        expect(read).toMatch(/^[A-Za-z0-9/\-?:().,'+ ]*$/);
        expect(read).not.toMatch(/^[ /]|[ /]$|\/\//);
        expect(bankText(read, most)).toBe(read);
      }),
    );
  });
});

describe('the file of a bank', () => {
  it('says who is paid what, from which account', () => {
    const xml = bankFile(batch([{ payout: '12', holder: 'Nadia Alaoui', rib: RIB, amount: 125_005 }]));
    expect(all(xml, 'MsgId')).toEqual(['SYS-2026-11-7']);
    expect(all(xml, 'EndToEndId')).toEqual(['pay-12']);
    expect(all(xml, 'InstdAmt')).toEqual(['1250.05']);
    expect(all(xml, 'CtrlSum')).toEqual(['1250.05', '1250.05']);
    expect(all(xml, 'Nm')).toEqual(['Societe d\'Affiliation + Cie', 'Societe d\'Affiliation + Cie', 'Nadia Alaoui']); // prettier-ignore
    expect(xml).toContain(`<CdtrAcct><Id><Othr><Id>${RIB}</Id></Othr></Id></CdtrAcct>`);
    expect(all(xml, 'MmbId')).toEqual(['011', '230']);
  });

  it('sums to the centime, and is the same whenever it is made', () => {
    const order = fc.record({
      payout: fc.integer({ min: 1, max: 1_000_000 }).map(String),
      holder: fc.string({ unit: 'binary' }),
      rib: fc.constant(RIB),
      amount: fc.integer({ min: 1, max: 900_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 40 }), (orders) => {
        const xml = bankFile(batch(orders));
        const read = all(xml, 'InstdAmt').map((amount) => Number(amount.replace('.', '')));
        expect(read).toEqual(orders.map(({ amount }) => amount));
        for (const sum of all(xml, 'CtrlSum')) expect(Number(sum.replace('.', ''))).toBe(totalOf(orders));
        for (const count of all(xml, 'NbOfTxs')) expect(Number(count)).toBe(orders.length);
        expect(bankFile(batch(orders))).toBe(xml);
      }),
    );
  });

  it.each([
    { rib: '23081021000044556677880' },
    { rib: `${RIB.slice(0, 23)}<` },
    { amount: 0 },
    { amount: -1 },
    { amount: 1.5 },
  ])('is not made of %j', (wrong) => {
    expect(() => bankFile(batch([{ payout: '1', holder: 'x', rib: RIB, amount: 1, ...wrong }]))).toThrow(TypeError);
  });
});
