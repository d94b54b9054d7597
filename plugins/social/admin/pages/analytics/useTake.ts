import { isFetchError, useFetchClient, useNotification } from '@strapi/admin/strapi-admin';
import { useState } from 'react';

/** Takes a file of /social along, as the browser does with a download. */
export function useTake() {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState(false);
  const take = async (path: string, name: string) => {
    setBusy(true);
    try {
      const { data } = await get<Blob>(`/social${path}`, { responseType: 'blob' });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(data);
      link.download = name;
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (error) {
      const tooMany = isFetchError(error) && error.status === 400;
      const message = tooMany ? 'Trop de publications pour un seul fichier, ou période trop longue : choisissez moins de jours.' : 'Le fichier n’a pas pu être fait. Réessayez.'; // prettier-ignore
      toggleNotification({ type: 'danger', message });
    } finally {
      setBusy(false);
    }
  };
  return { take, busy };
}
