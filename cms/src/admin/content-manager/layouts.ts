import { componentLayouts, typeLayouts, type ComponentLayout, type TypeLayout } from '../../editors/layouts/index.ts';

const byTitle = new Map<string, TypeLayout>(typeLayouts.map((layout) => [layout.title, layout]));
const byUid = new Map<string, TypeLayout>(typeLayouts.map((layout) => [layout.uid, layout]));
const components = new Map<string, ComponentLayout>(componentLayouts.map((layout) => [layout.uid, layout]));

/** The hooks of the content manager say the display name of a type and not its uid. */
export const layoutTitled = (title: string | undefined) => byTitle.get(title ?? '');
export const layoutOf = (uid: string | undefined) => byUid.get(uid ?? '');
export const componentLayoutOf = (uid: string) => components.get(uid);
