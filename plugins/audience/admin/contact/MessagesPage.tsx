import { Page } from '@strapi/admin/strapi-admin';
import { Route, Routes } from 'react-router-dom';
import { READ_MESSAGES } from '../permissions.ts';
import { Messages } from './Messages.tsx';
import { MessagePage } from './MessagePage.tsx';

/** What visitors wrote to us: all of it, and one when the address names it. */
export function MessagesPage() {
  return (
    <Page.Protect permissions={READ_MESSAGES}>
      <Page.Main>
        <Routes>
          <Route index element={<Messages />} />
          <Route path=":id" element={<MessagePage />} />
        </Routes>
      </Page.Main>
    </Page.Protect>
  );
}
