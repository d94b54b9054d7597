import { Page } from '@strapi/admin/strapi-admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import { Navigate, NavLink, Route, Routes } from 'react-router-dom';
import { styled } from 'styled-components';
import { LinksPage } from './LinksPage.tsx';
import { MissingPage } from './MissingPage.tsx';
import { RedirectsPage } from './RedirectsPage.tsx';
import { READ_SEO } from './permissions.ts';

const PAGES = [
  ['redirections', 'Redirections'],
  ['introuvables', 'Pages introuvables'],
  ['liens', 'Liens'],
] as const;

const Entry = styled(NavLink)`
  display: block;
  padding: 1.2rem 1.6rem;
  text-decoration: none;
  white-space: nowrap;
  /* All three on a phone. */
  @media (max-width: 519px) {
    padding-inline: 0.8rem;
  }
  color: ${({ theme }) => theme.colors.neutral700};
  border-bottom: 2px solid transparent;
  &.active {
    color: ${({ theme }) => theme.colors.primary700};
    border-bottom-color: ${({ theme }) => theme.colors.primary600};
  }
`;

/** How the shop is found: addresses that lead on, addresses that are asked for in vain, links that lead nowhere. */
export function SeoPages() {
  return (
    <Page.Protect permissions={READ_SEO}>
      <Page.Main>
        <Box
          tag="nav"
          aria-label="Référencement"
          background="neutral0"
          borderColor="neutral150"
          borderStyle="solid"
          borderWidth="0 0 1px"
          paddingLeft={4}
          paddingRight={4}
          overflow="auto"
        >
          <Flex tag="ul" gap={1}>
            {PAGES.map(([path, label]) => (
              <li key={path}>
                <Entry to={`/plugins/seo/${path}`}>
                  <Typography fontWeight="semiBold">{label}</Typography>
                </Entry>
              </li>
            ))}
          </Flex>
        </Box>
        <Routes>
          <Route index element={<Navigate to="redirections" replace />} />
          <Route path="redirections" element={<RedirectsPage />} />
          <Route path="introuvables" element={<MissingPage />} />
          <Route path="liens" element={<LinksPage />} />
        </Routes>
      </Page.Main>
    </Page.Protect>
  );
}
