import type { Schema, Struct } from '@strapi/strapi';

export interface CatalogueCondition extends Struct.ComponentSchema {
  collectionName: 'components_catalogue_conditions';
  info: {
    displayName: 'Condition';
    icon: 'information';
  };
  attributes: {
    kind: Schema.Attribute.Enumeration<['validity', 'booking', 'restriction', 'cancellation', 'delivery', 'other']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'other'>;
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface CatalogueLocation extends Struct.ComponentSchema {
  collectionName: 'components_catalogue_locations';
  info: {
    displayName: 'Lieu';
    icon: 'pinMap';
  };
  attributes: {
    address: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    district: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    latitude: Schema.Attribute.Float &
      Schema.Attribute.SetMinMax<
        {
          max: 90;
          min: -90;
        },
        number
      >;
    longitude: Schema.Attribute.Float &
      Schema.Attribute.SetMinMax<
        {
          max: 180;
          min: -180;
        },
        number
      >;
    phone: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 30;
      }>;
  };
}

export interface CataloguePoint extends Struct.ComponentSchema {
  collectionName: 'components_catalogue_points';
  info: {
    displayName: 'Point';
    icon: 'check';
  };
  attributes: {
    text: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
  };
}

export interface CatalogueQuestion extends Struct.ComponentSchema {
  collectionName: 'components_catalogue_questions';
  info: {
    displayName: 'Question';
    icon: 'question';
  };
  attributes: {
    answer: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1200;
      }>;
    question: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
  };
}

export interface CatalogueStep extends Struct.ComponentSchema {
  collectionName: 'components_catalogue_steps';
  info: {
    displayName: '\u00C9tape';
    icon: 'walk';
  };
  attributes: {
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 400;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
  };
}

export interface SharedSeo extends Struct.ComponentSchema {
  collectionName: 'components_shared_seos';
  info: {
    displayName: 'R\u00E9f\u00E9rencement';
    icon: 'search';
  };
  attributes: {
    description: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 170;
      }>;
    image: Schema.Attribute.Media<'images'>;
    noindex: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 70;
      }>;
  };
}

export interface SharedSocialLink extends Struct.ComponentSchema {
  collectionName: 'components_shared_social_links';
  info: {
    displayName: 'R\u00E9seau social';
    icon: 'link';
  };
  attributes: {
    network: Schema.Attribute.Enumeration<['instagram', 'facebook', 'tiktok', 'youtube', 'x', 'linkedin']> &
      Schema.Attribute.Required;
    url: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'catalogue.condition': CatalogueCondition;
      'catalogue.location': CatalogueLocation;
      'catalogue.point': CataloguePoint;
      'catalogue.question': CatalogueQuestion;
      'catalogue.step': CatalogueStep;
      'shared.seo': SharedSeo;
      'shared.social-link': SharedSocialLink;
    }
  }
}
