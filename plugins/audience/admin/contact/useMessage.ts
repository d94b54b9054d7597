import { isFetchError, useFetchClient, useNotification } from '@strapi/admin/strapi-admin';
import { useRead } from '@sys/platform/panel';
import { useEffect } from 'react';
import type { Message } from '../../contracts/contact/desk.ts';
import { refusalOf } from './words.ts';

export type Act = (what: string, body: object, done: string) => Promise<boolean>;

/** In milliseconds: how soon it is looked again at an answer on its way. */
const A_MOMENT = 3_000;

/** One message, and what is done with it: of the version that is shown, saying what came of it. */
export function useMessage(id: string) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { data: message, trouble, again, put } = useRead<Message>(`/audience/messages/${id}`);
  const act: Act = async (what, body, done) => {
    try {
      const { data } = await post<{ data: Message }>(`/audience/messages/${id}/${what}`, {
        version: message?.version,
        ...body,
      });
      put(data.data);
      toggleNotification({ type: 'success', message: done });
      return true;
    } catch (error) {
      toggleNotification({
        type: 'danger',
        message: refusalOf(isFetchError(error) ? error.response?.data : undefined),
      });
      await again();
      return false;
    }
  };
  const underWay = message?.entries.some(({ outcome }) => outcome === 'sending') ?? false;
  useEffect(() => {
    if (!underWay) return;
    const timer = setInterval(() => void again(), A_MOMENT);
    return () => clearInterval(timer);
  }, [underWay, again]);
  return { message, trouble, act };
}
