import { Page } from '@strapi/admin/strapi-admin';
import { Route, Routes } from 'react-router-dom';
import { READ_NEWSLETTER } from '../permissions.ts';
import { IssuePage } from './IssuePage.tsx';
import { OverviewPage } from './OverviewPage.tsx';

/** The newsletter: its readers in numbers, its issues, and each of them. */
export function Newsletter() {
  return (
    <Page.Protect permissions={READ_NEWSLETTER}>
      <Page.Main>
        <Page.Title>Lettre</Page.Title>
        <Routes>
          <Route index element={<OverviewPage />} />
          <Route path="issues/:id" element={<IssuePage />} />
        </Routes>
      </Page.Main>
    </Page.Protect>
  );
}
