import { expect, it } from 'vitest';
import { groupEditView, type EditLayout, type FormField } from './edit-view.ts';

const field = (name: string, type = 'string'): FormField => ({ name, type, size: 12, label: name, attribute: {} });

it('gives a dynamic zone a panel of its own, which is all that Strapi shows of one', () => {
  const rows = [[field('title')], [field('excerpt')], [field('parts', 'dynamiczone')], [field('cover', 'media')]];
  const layout: EditLayout = { layout: [rows], components: {}, settings: { displayName: 'Article' } };
  const panels = groupEditView({ layout }).layout.layout.map((panel) =>
    panel.map((row) => row.map(({ type }) => type)),
  );
  expect(panels).toEqual([[['sys-heading'], ['string'], ['string']], [['dynamiczone']], [['sys-heading'], ['media']]]);
});
