import type { Provider } from '../../domain/oauth/index.ts';
import type { ProviderClient } from './client.ts';
import { facebook } from './facebook.ts';
import { google } from './google.ts';

export const CLIENTS: Record<Provider, ProviderClient> = { google, facebook };
