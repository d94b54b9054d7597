import { h, type FunctionalComponent } from 'vue';
import sprite from '#icons/icons.svg?url&no-inline';
import type { IconName } from '../../../icons.config';

/**
 * Decorative unless it carries a label. It is as tall as its text; `class` may say otherwise.
 *
 * A function and not a template: Vue sets the bound attributes of a template again when the page wakes
 * up, and setting the `href` of a `<use>` draws the icon anew. There are some fifty on a page.
 */
const BaseIcon: FunctionalComponent<{ name: IconName; label?: string }> = ({ name, label }) => {
  const brand = name.startsWith('brand-');
  return h(
    'svg',
    {
      class: 'icon',
      fill: brand ? 'currentColor' : 'none',
      stroke: brand ? undefined : 'currentColor',
      role: label ? 'img' : undefined,
      'aria-label': label,
      'aria-hidden': label ? undefined : 'true',
    },
    [h('use', { href: `${sprite}#${name}` })],
  );
};
BaseIcon.props = ['name', 'label'];
export default BaseIcon;
