import { Layouts } from '@strapi/admin/strapi-admin';

export function TemplatesPage() {
  return <Layouts.Header title="Modèles" />;
}
