import { Layouts } from '@strapi/admin/strapi-admin';

export function AnalyticsPage() {
  return <Layouts.Header title="Résultats" />;
}
