import type { StrapiApp } from '@strapi/admin/strapi-admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import type { ComponentType } from 'react';
import { Clock, Globe, GridFour, PriceTag } from '@strapi/icons';
import logo from './assets/logo.svg';
import { HEADING_TYPE, SEO_PREVIEW_TYPE, groupEditView } from './content-manager/edit-view.ts';
import { keepTypedValues } from './content-manager/keep-typed-values.ts';
import { formatColumns, nameFilterOptions } from './content-manager/list-view.tsx';
import { pluralLinks } from './content-manager/menu.ts';
import { EnumerationInput } from './fields/EnumerationInput.tsx';
import { GroupHeading } from './fields/GroupHeading.tsx';
import { SlugInput } from './fields/SlugInput.tsx';
import { hideAdverts, signTitles, startInFrench } from './look/document.ts';
import { followScheme } from './look/scheme.ts';
import { dark, light } from './look/theme.ts';
import { SchedulePanel } from './schedule/SchedulePanel.tsx';
import { READ_SEO } from './seo/permissions.ts';
import { SeoPreview } from './seo/SeoPreview.tsx';
import { adminFr } from './translations/admin.ts';
import { contentFr } from './translations/content.ts';
import { mediaFr } from './translations/media.ts';
import { settingsFr } from './translations/settings.ts';

/** Counts of records in general: nobody acts on them. */
const STATISTICS = ['key-statistics', 'chart-entries'];

export default {
  config: {
    locales: ['fr'],
    translations: { fr: { ...adminFr, ...contentFr, ...mediaFr, ...settingsFr } },
    auth: { logo },
    menu: { logo },
    theme: { light, dark },
    tutorials: false,
    notifications: { releases: false },
  },

  register(app: StrapiApp) {
    startInFrench(window.localStorage);
    app.customFields.register({
      name: 'money',
      type: 'biginteger',
      intlLabel: { id: 'sys.money.label', defaultMessage: 'Montant en dirhams' },
      intlDescription: { id: 'sys.money.description', defaultMessage: 'Un montant en dirhams, gardé en centimes' },
      icon: PriceTag,
      // Strapi types an input without props and then passes all of a field's.
      components: {
        Input: async () =>
          (await import('./fields/MoneyInput.tsx')) as { default: ComponentType<never> } as { default: ComponentType },
      },
    });
    app.customFields.register({
      name: 'table',
      type: 'json',
      intlLabel: { id: 'sys.table.label', defaultMessage: 'Tableau' },
      intlDescription: { id: 'sys.table.description', defaultMessage: 'Un tableau à remplir case par case' },
      icon: GridFour,
      components: {
        Input: async () =>
          (await import('./fields/TableInput.tsx')) as { default: ComponentType<never> } as { default: ComponentType },
      },
    });
    app.addFields([
      { type: 'enumeration', Component: EnumerationInput },
      { type: 'uid', Component: SlugInput },
      { type: HEADING_TYPE, Component: GroupHeading },
      { type: SEO_PREVIEW_TYPE, Component: SeoPreview },
    ] as never);
    app.addMiddlewares([keepTypedValues, followScheme]);
    app.addMenuLink({
      to: 'plugins/seo',
      icon: Globe,
      intlLabel: { id: 'sys.seo.title', defaultMessage: 'Référencement' },
      permissions: READ_SEO,
      position: 24,
      Component: async () => ({ default: (await import('./seo/SeoPages.tsx')).SeoPages }),
    });
    app.widgets.register((widgets) => [
      {
        id: 'attention',
        icon: Clock,
        title: { id: 'sys.attention.title', defaultMessage: 'À surveiller' },
        component: async () => (await import('./widgets/AttentionWidget.tsx')).AttentionWidget,
      },
      ...widgets.filter(({ id }) => !STATISTICS.includes(id)),
    ]);
  },

  bootstrap(app: StrapiApp) {
    signTitles(document);
    addPanel(app, SchedulePanel);
    hideAdverts(document);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', groupEditView);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', formatColumns);
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', nameFilterOptions);
    app.registerHook('Admin/CM/pages/App/mutate-collection-types-links', pluralLinks);
    app.registerHook('Admin/CM/pages/App/mutate-single-types-links', pluralLinks);
  },
};

/** The content manager takes panels by its own door, which Strapi does not type. */
function addPanel(app: StrapiApp, panel: PanelComponent): void {
  const { apis } = app.getPlugin('content-manager') as unknown as {
    apis: { addEditViewSidePanel(added: PanelComponent[]): void };
  };
  apis.addEditViewSidePanel([panel]);
}
