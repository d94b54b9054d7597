import { Page } from '@strapi/admin/strapi-admin';
import { lazy, Suspense, type ComponentType } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { SocialNav } from './SocialNav.tsx';
import { SEE_SOCIAL } from './permissions.ts';

/** Pages are loaded as they are opened: a calendar is no weight for who looks at accounts. */
const page = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazy(() => load().then((loaded) => ({ default: loaded[name] })));

const Posts = page(() => import('./pages/posts/PostsPage.tsx'), 'PostsPage');
const Post = page(() => import('./pages/posts/PostPage.tsx'), 'PostPage');
const Calendar = page(() => import('./pages/calendar/CalendarPage.tsx'), 'CalendarPage');
const Queue = page(() => import('./pages/queue/QueuePage.tsx'), 'QueuePage');
const Templates = page(() => import('./pages/templates/TemplatesPage.tsx'), 'TemplatesPage');
const Library = page(() => import('./pages/library/LibraryPage.tsx'), 'LibraryPage');
const Accounts = page(() => import('./pages/accounts/AccountsPage.tsx'), 'AccountsPage');
const Callback = page(() => import('./pages/accounts/CallbackPage.tsx'), 'CallbackPage');
const Analytics = page(() => import('./pages/analytics/AnalyticsPage.tsx'), 'AnalyticsPage');
const Experiments = page(() => import('./pages/experiments/ExperimentsPage.tsx'), 'ExperimentsPage');

/** What the house publishes at networks: one place in the menu, a page each for what is done there. */
export function Social() {
  return (
    <Page.Protect permissions={SEE_SOCIAL}>
      <Page.Main>
        <SocialNav />
        <Suspense fallback={<Page.Loading />}>
          <Routes>
            <Route index element={<Navigate to="calendar" replace />} />
            <Route path="posts" element={<Posts />} />
            <Route path="posts/:id" element={<Post />} />
            <Route path="calendar" element={<Calendar />} />
            <Route path="queue" element={<Queue />} />
            <Route path="templates" element={<Templates />} />
            <Route path="library" element={<Library />} />
            <Route path="accounts" element={<Accounts />} />
            <Route path="accounts/:login/callback" element={<Callback />} />
            <Route path="analytics" element={<Analytics />} />
            <Route path="experiments" element={<Experiments />} />
          </Routes>
        </Suspense>
      </Page.Main>
    </Page.Protect>
  );
}
