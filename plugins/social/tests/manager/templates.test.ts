import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEAL_VARIABLES, TEMPLATE_KINDS, type Filled, type Template } from '../../contracts/manager/templates.ts';
import { isDisclosed } from '../../domain/captions/index.ts';
import { draftOf, openManagerHouse, type ManagerHouse } from './support.ts';

let house: ManagerHouse;
beforeAll(async () => {
  house = await openManagerHouse();
});
afterAll(() => house?.close());

const list = async (): Promise<Template[]> => (await house.editor<Template[]>('GET', '/templates')).data;
const NEW = { kind: 'promotion', name: 'Soldes', bodies: { fr: 'À {{deal.price}}, avec {{code}}', ar: '{{deal.price}}' }, hashtags: ['Soldes', 'Soldes'] }; // prettier-ignore
const made = async (more: object = {}) => (await house.marketer<Template>('POST', '/templates', { ...NEW, ...more })).data; // prettier-ignore

describe('templates', () => {
  it('are there from the beginning, one of each kind, in three languages with the same variables, and say nothing of being paid', async () => {
    const all = await list();
    expect(all.map(({ kind }) => kind).sort()).toEqual([...TEMPLATE_KINDS].sort());
    for (const { bodies, variables, kind, needsDeal } of all) {
      for (const body of [bodies.fr, bodies.ar, bodies.en]) {
        expect([kind, variables.filter((name) => body!.includes(`{{${name}}}`))]).toEqual([kind, variables]);
        expect(isDisclosed(body!)).toBe(false);
      }
      expect(needsDeal).toBe(variables.some((name) => name.startsWith('deal.')));
    }
  });

  it('are written, rewritten by whoever read their last version, and put away', async () => {
    const template = await made();
    expect(template).toMatchObject({ version: 1, variables: ['deal.price', 'code'], needsDeal: true, hashtags: ['Soldes'], posts: 0 }); // prettier-ignore
    const said = await Promise.all([1, 2].map((nth) => house.marketer<Template>('PUT', `/templates/${template.id}`, { ...NEW, name: `Soldes ${nth}`, version: 1 }))); // prettier-ignore
    expect(said.map(({ status, code }) => code ?? status).sort()).toEqual([200, 'changed-meanwhile']);
    const post = await house.marketer('POST', '/posts', draftOf(house, { template: template.id }));
    expect((await list()).find(({ id }) => id === template.id)!.posts).toBe(1);
    expect((await house.marketer('DELETE', `/templates/${template.id}`)).status).toBe(200);
    expect((await list()).map(({ id }) => id)).not.toContain(template.id);
    expect((await house.marketer('GET', `/posts/${post.data.id}`)).data.template).toMatchObject({ id: template.id, kind: 'promotion' }); // prettier-ignore
    expect((await house.marketer('DELETE', `/templates/${template.id}`)).code).toBe('no-template');
    expect(await house.deeds(template.id)).toEqual(['social-template.created', 'social-template.edited', 'social-template.archived']); // prettier-ignore
  });

  it('may not ask of a deal what no deal has, and are told which', async () => {
    const body = { ...NEW, bodies: { fr: '{{deal.colour}} {{deal.size}} {{deal.price}}' } };
    const said = await house.marketer('POST', '/templates', body);
    expect([said.status, said.code, said.problems]).toEqual([400, 'invalid', { field: 'bodies', variables: ['deal.colour', 'deal.size'] }]); // prettier-ignore
    const template = await made();
    expect((await house.marketer('PUT', `/templates/${template.id}`, { ...body, version: 1 })).code).toBe('invalid');
    for (const bodies of [{}, { fr: '  ' }]) expect((await house.marketer('POST', '/templates', { ...NEW, bodies })).status).toBe(400); // prettier-ignore
  });

  it('are filled for any deal on sale, and say what is still to be filled in', async () => {
    const deal = await house.deal({ price: 199_00 });
    const bodies = { fr: [...DEAL_VARIABLES.map((name) => `{{${name}}}`), '{{code}}', '{{autre}}'].join(' | ') };
    const template = await made({ bodies });
    const said = await house.marketer<Filled>('POST', `/templates/${template.id}/fill`, { locale: 'fr', deal, values: { code: '{{deal.price}}', 'deal.price': '1 DH' } }); // prettier-ignore
    expect(said.status, said.text).toBe(200);
    const { caption, missing, hashtags, pictures } = said.data;
    expect(caption).toContain('199');
    // A price is what the catalogue says, whoever says otherwise; and what is filled in is words.
    expect(caption).not.toContain('| 1 DH |');
    expect(caption).toContain('| {{deal.price}} | {{autre}}');
    expect(missing).toContain('autre');
    for (const name of missing) expect(caption).toContain(`{{${name}}}`);
    expect([hashtags, pictures.every(({ picture }, index) => picture === index)]).toEqual([['Soldes'], true]);
    const none = await house.marketer<Filled>('POST', `/templates/${template.id}/fill`, { locale: 'fr' });
    expect(none.data.missing).toEqual([...DEAL_VARIABLES, 'code', 'autre']);
    expect((await house.marketer('POST', `/templates/${template.id}/fill`, { locale: 'en' })).code).toBe('invalid');
    expect((await house.marketer('POST', `/templates/${template.id}/fill`, { locale: 'fr', deal: 'a'.repeat(24) })).code).toBe('no-link'); // prettier-ignore
  });

  it('are read by who reads and written by who writes', async () => {
    const { id } = await made();
    const calls = [['POST', '/templates', NEW], ['PUT', `/templates/${id}`, { ...NEW, version: 1 }], ['DELETE', `/templates/${id}`], ['POST', `/templates/${id}/fill`, { locale: 'fr' }]] as const; // prettier-ignore
    const moderator = await house.staff('sys-moderator');
    expect((await moderator('GET', '/templates')).status).toBe(403);
    for (const [method, path, body] of calls) {
      for (const who of [house.editor, moderator]) expect((await who(method, path, body)).status).toBe(403);
      expect((await fetch(`${house.cms.url}/social${path}`, { method })).status).toBe(401);
    }
  });
});
