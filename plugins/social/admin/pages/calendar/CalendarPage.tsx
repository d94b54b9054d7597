import { Layouts, Page, useIsMobile, useRBAC } from '@strapi/admin/strapi-admin';
import { Box, Flex, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { instantOf, localOf } from '../../../domain/schedule/zoned.ts';
import { READ_POSTS, WRITE_POSTS } from '../../permissions.ts';
import { HOME, readAddress, writeAddress, type Address } from './address.ts';
import { Days } from './Days.tsx';
import { Filters } from './Filters.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useCalendar } from './useCalendar.ts';
import { useSeen } from './useSeen.ts';
import { periodName } from './words.ts';

const NEW = '/plugins/social/posts/new';

/** What the house publishes, by its time: the address says which days, seen how, and from where. */
export function CalendarPage() {
  return (
    <Page.Protect permissions={READ_POSTS}>
      <Page.Title>Calendrier éditorial</Page.Title>
      <Editorial />
    </Page.Protect>
  );
}

function Editorial() {
  const [params, setParams] = useSearchParams();
  const [open, setOpen] = useState(false);
  const narrow = useIsMobile();
  const { allowedActions } = useRBAC(WRITE_POSTS);
  const nowIn = (zone: string) => localOf(new Date(), zone);
  const address = readAddress(params, (zone) => nowIn(zone).slice(0, 10));
  const shown = useCalendar(address);
  const seen = useSeen(shown.calendar);
  const change = (part: Partial<Address>) => setParams(writeAddress({ ...address, ...part }));
  const now = nowIn(address.zone);
  const title = periodName(address.view, shown.days, address.day);
  /** The composer opens on the clock of Morocco. */
  const newAt = (local: string) => `${NEW}?at=${localOf(instantOf(local, address.zone), HOME)}`;
  const chosen = Object.values(address.filters).filter(Boolean).length;
  if (shown.trouble === 'denied') return <Page.NoPermissions />;
  if (shown.trouble && !shown.calendar) return <Page.Error />;
  return (
    <>
      <Layouts.Header
        title="Calendrier éditorial"
        subtitle="Ce que la maison publie, jour par jour"
        primaryAction={
          allowedActions.canWrite && (
            <LinkButton tag={Link} to={NEW} startIcon={<Plus />}>
              Nouvelle publication
            </LinkButton>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <Toolbar
            address={address}
            title={title}
            today={now.slice(0, 10)}
            chosen={chosen}
            open={open}
            onOpen={setOpen}
            onChange={change}
          />
          {open && <Filters filters={address.filters} seen={seen} onChange={(filters) => change({ filters })} />}
          {shown.calendar ? (
            <Days
              {...shown}
              calendar={shown.calendar}
              view={narrow ? 'list' : address.view}
              zone={address.zone}
              day={address.day}
              title={title}
              now={now}
              newAt={newAt}
              mayMove={Boolean(allowedActions.canWrite)}
            />
          ) : (
            <Box padding={8}>
              <Page.Loading />
            </Box>
          )}
        </Flex>
      </Layouts.Content>
    </>
  );
}
