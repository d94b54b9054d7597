import { Layouts } from '@strapi/admin/strapi-admin';

export function LibraryPage() {
  return <Layouts.Header title="Médiathèque" />;
}
