import { Page, useRBAC } from '@strapi/admin/strapi-admin';
import { Badge, Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Rows } from '@sys/platform/panel';
import type { PayoutFile } from '../../contracts/index.ts';
import { MANAGE_PAYOUTS } from '../permissions.ts';
import { usePages, useTake } from './usePayouts.ts';
import { instant, money, monthName } from './words.ts';

/** The files that were made for the bank. One is given as long as none of its payouts has come to an end. */
export function Files() {
  const { list, trouble, more } = usePages<PayoutFile>('/files', {});
  const { allowedActions } = useRBAC({ manage: MANAGE_PAYOUTS });
  const take = useTake();
  if (trouble === 'denied') return <Page.NoPermissions />;
  if (trouble && !list) return <Page.Error />;
  if (!list) return <Page.Loading />;
  return (
    <Rows
      heads={['Fichier', 'Mois', 'Versements', 'Total', 'Fait', 'Empreinte SHA-256', 'Télécharger']}
      empty="Aucun fichier n’a été fait."
      onMore={list.next_cursor ? () => void more() : null}
      rows={list.data.map((file) => ({
        key: file.id,
        cells: [
          file.name,
          monthName(file.period),
          String(file.payouts),
          money(file.total),
          `${file.madeBy}, ${instant(file.madeAt)}`,
          <Typography key="digest" variant="pi" textColor="neutral600" title={file.sha256}>
            {`${file.sha256.slice(0, 16)}…`}
          </Typography>,
          file.open && allowedActions.canManage ? (
            <Flex key="take" gap={2}>
              {(['xml', 'csv'] as const).map((format) => (
                <Button key={format} size="S" variant="secondary" startIcon={<Download />} onClick={() => void take(file, format)}>
                  {format.toUpperCase()}
                </Button>
              ))}
            </Flex>
          ) : (
            <Badge key="used">{file.open ? 'En cours' : 'Utilisé'}</Badge>
          ),
        ],
      }))}
    />
  );
} // prettier-ignore
