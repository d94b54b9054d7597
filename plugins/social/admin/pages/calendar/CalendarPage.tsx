import { Layouts } from '@strapi/admin/strapi-admin';

export function CalendarPage() {
  return <Layouts.Header title="Calendrier" />;
}
