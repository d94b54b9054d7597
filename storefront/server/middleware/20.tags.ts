import type { Vendor } from '@sys/config/consent';
import { ownVendors } from '../utils/tags.ts';

declare module 'h3' {
  interface H3EventContext {
    /** Whose tags there are, for pages to ask about; not there when there are none. */
    tags?: Vendor[];
  }
}

/** Pages know whose tags there are, never their ids: those stand in the frame alone (server/routes/_tags.get.ts). */
export default defineEventHandler((event) => {
  const vendors = ownVendors();
  if (vendors.length > 0) event.context.tags = vendors;
});
