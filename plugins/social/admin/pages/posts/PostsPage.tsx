import { Layouts } from '@strapi/admin/strapi-admin';

export function PostsPage() {
  return <Layouts.Header title="Publications" />;
}
