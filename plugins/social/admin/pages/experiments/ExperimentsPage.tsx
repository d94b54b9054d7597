import { Layouts } from '@strapi/admin/strapi-admin';

export function ExperimentsPage() {
  return <Layouts.Header title="Tests A/B" />;
}
