import { Layouts } from '@strapi/admin/strapi-admin';

export function PostPage() {
  return <Layouts.Header title="Publication" />;
}
