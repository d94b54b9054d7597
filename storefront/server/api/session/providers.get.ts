import { defineApi } from '../../utils/api-refusal.ts';
import { providersInUse } from '../../utils/provider.ts';

/** With whom people can sign in, for a page that was opened in the place of another. */
export default defineApi(() => ({ data: providersInUse() }));
