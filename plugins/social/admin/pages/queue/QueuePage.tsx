import { Layouts, Page } from '@strapi/admin/strapi-admin';
import { Box, Button, Flex, Tabs, Typography } from '@strapi/design-system';
import { Shown } from '@sys/platform/panel';
import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Queue } from '../../../contracts/manager/queue.ts';
import { READ_POSTS } from '../../permissions.ts';
import { ActDialog } from './ActDialog.tsx';
import { Item } from './Item.tsx';
import { useQueue, type View } from './useQueue.ts';
import { VIEWS, type Ask } from './words.ts';

/** What leaves, what does not, and what to do about it: every part of every official post. */
export function QueuePage() {
  return (
    <Page.Protect permissions={READ_POSTS}>
      <Page.Title>File d’attente</Page.Title>
      <Views />
    </Page.Protect>
  );
}

function Views() {
  const [params, setParams] = useSearchParams();
  const asked = params.get('vue');
  const view = (VIEWS.find(({ name }) => name === asked) ?? VIEWS[0]!).view;
  const { queue, counts, trouble, again, more } = useQueue(view);
  return (
    <>
      <Layouts.Header title="File d’attente" subtitle="Chaque partie des publications officielles, à son heure" />
      <Layouts.Content>
        <Tabs.Root
          variant="simple"
          value={view}
          onValueChange={(value) => setParams({ vue: VIEWS.find((one) => one.view === value)!.name })}
        >
          <Box overflow="auto">
            <Tabs.List aria-label="État des envois">
              {VIEWS.map((one) => (
                <Tabs.Trigger key={one.view} value={one.view}>
                  <span style={{ whiteSpace: 'nowrap' }}>
                    {counts ? `${one.label} (${counts[one.view]})` : one.label}
                  </span>
                </Tabs.Trigger>
              ))}
            </Tabs.List>
          </Box>
          <Box paddingTop={6} paddingBottom={6}>
            <Tabs.Content value={view}>
              <Shown data={queue} trouble={trouble}>
                {(shown) => <Items key={view} queue={shown} view={view} again={again} more={more} />}
              </Shown>
            </Tabs.Content>
          </Box>
        </Tabs.Root>
      </Layouts.Content>
    </>
  );
}

interface ItemsProps {
  queue: Queue;
  view: View;
  again: () => Promise<void>;
  more: (() => void) | null;
}

function Items({ queue, view, again, more }: ItemsProps) {
  const [ask, setAsk] = useState<Ask | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const { text, empty } = VIEWS.find((one) => one.view === view)!;
  const close = () => {
    setAsk(null);
    // What was acted on may have left the list, and the focus with it.
    setTimeout(() => document.activeElement === document.body && box.current?.focus());
  };
  return (
    <Box ref={box} tabIndex={-1} style={{ outline: 'none' }}>
      <Typography tag="p" textColor="neutral600" style={{ paddingBottom: '1.6rem' }}>
        {queue.data.length === 0 ? empty : text}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {queue.data.map((item) => (
          <Item key={item.id} item={item} onAsk={(act) => setAsk({ act, item })} />
        ))}
      </Flex>
      {more && (
        <Flex justifyContent="center" paddingTop={4}>
          <Button variant="tertiary" onClick={more}>
            Afficher la suite
          </Button>
        </Flex>
      )}
      {ask && <ActDialog ask={ask} again={again} onClose={close} />}
    </Box>
  );
}
