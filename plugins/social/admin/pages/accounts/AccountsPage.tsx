import { Layouts } from '@strapi/admin/strapi-admin';

export function AccountsPage() {
  return <Layouts.Header title="Comptes officiels" />;
}
