import { Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Link as To } from 'react-router-dom';

/** Back to the list that a page belongs to. */
export const BackLink = ({ to, children }: { to: string; children: string }) => (
  <Link tag={To} to={to} startIcon={<ArrowLeft />}>
    {children}
  </Link>
);
