import { Layouts } from '@strapi/admin/strapi-admin';

export function CallbackPage() {
  return <Layouts.Header title="Connexion" />;
}
