import { Layouts } from '@strapi/admin/strapi-admin';

export function QueuePage() {
  return <Layouts.Header title="File d’attente" />;
}
