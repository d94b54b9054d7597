import { useRBAC } from '@strapi/admin/strapi-admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { MANAGE_ACCOUNTS, READ_POSTS } from './permissions.ts';

const PAGES: [path: string, label: string, permissions: typeof READ_POSTS][] = [
  ['calendar', 'Calendrier', READ_POSTS],
  ['posts', 'Publications', READ_POSTS],
  ['queue', 'File d’attente', READ_POSTS],
  ['templates', 'Modèles', READ_POSTS],
  ['library', 'Médiathèque', READ_POSTS],
  ['analytics', 'Résultats', READ_POSTS],
  ['experiments', 'Tests A/B', READ_POSTS],
  ['accounts', 'Comptes officiels', MANAGE_ACCOUNTS],
];

const Entry = styled(NavLink)`
  display: block;
  padding: 1.2rem 1.6rem;
  text-decoration: none;
  white-space: nowrap;
  border-bottom: 2px solid transparent;
  color: ${({ theme }) => theme.colors.neutral700};
  &.active {
    color: ${({ theme }) => theme.colors.primary700};
    border-bottom-color: ${({ theme }) => theme.colors.primary600};
  }
`;

/** The pages of this place, a row that scrolls by itself where it is narrow. */
export function SocialNav() {
  const { allowedActions } = useRBAC([...READ_POSTS, ...MANAGE_ACCOUNTS]);
  const may = (permissions: typeof READ_POSTS) =>
    permissions === MANAGE_ACCOUNTS ? allowedActions.canManage : allowedActions.canRead;
  return (
    <Box
      tag="nav"
      aria-label="Réseaux sociaux"
      background="neutral0"
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="0 0 1px"
      paddingLeft={4}
      paddingRight={4}
      overflow="auto"
    >
      {' '}
      {/* prettier-ignore */}
      <Flex tag="ul" gap={1}>
        {PAGES.filter(([, , permissions]) => may(permissions)).map(([path, label]) => (
          <li key={path}>
            <Entry to={`/plugins/social/${path}`}>
              <Typography fontWeight="semiBold">{label}</Typography>
            </Entry>
          </li>
        ))}
      </Flex>
    </Box>
  );
}
