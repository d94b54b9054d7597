import { expect, it } from 'vitest';
import { openContactHouse } from './contact-support.ts';

it('limits the form by the address of the visitor and by that of the mail, whatever is changed beside it', async () => {
  const own = await openContactHouse({ LIMIT_FACTOR: '1' });
  try {
    const from = (address: string) => ({ 'x-storefront-key': process.env.STOREFRONT_SECRET!, 'x-visitor-address': address }); // prettier-ignore
    const captcha = 'AAAA';
    const mails = [];
    for (let i = 0; i < 12; i++) mails.push((await own.write({ captcha, email: i % 2 ? 'Une@Exemple.ma' : 'une@exemple.ma' }, from(`41.140.1.${i + 1}`))).status); // prettier-ignore
    expect(mails).toEqual([...Array<number>(10).fill(400), 429, 429]);
    const visits = [];
    for (let i = 0; i < 32; i++) visits.push((await own.write({ captcha, email: `v${i}@exemple.ma` }, from('41.140.2.2'))).status); // prettier-ignore
    expect(visits.indexOf(429)).toBe(30);
  } finally {
    await own.close();
  }
});
