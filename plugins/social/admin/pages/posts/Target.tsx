import { Typography } from '@strapi/design-system';
import { useRead } from '@sys/platform/panel';
import type { PostDeal } from '../../../contracts/manager/deals.ts';
import type { Target as PostTarget } from '../../../contracts/manager/posts.ts';
import { DealLine } from './DealLine.tsx';

/** Where a post leads. */
export function Target({ target, locale }: { target: PostTarget | null; locale: string }) {
  const deal = target?.kind === 'deal' ? target.deal : null;
  const { data } = useRead<PostDeal[]>(deal === null ? null : `/social/deals?deal=${deal}&locale=${locale}`);
  if (!target) return <Typography textColor="neutral600">Elle ne mène nulle part.</Typography>;
  if (target.kind === 'page') return <Typography dir="ltr">{`Mène à ${target.path}`}</Typography>;
  if (data?.[0]) return <DealLine deal={data[0]} />;
  return <Typography textColor="neutral600">{data ? 'Son offre n’est plus en ligne.' : 'Lecture de l’offre…'}</Typography>;
} // prettier-ignore
