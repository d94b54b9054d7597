import type { Login } from '../../domain/networks.ts';
import type { LoginClient } from './login.ts';
import { facebook } from './logins/facebook.ts';
import { instagram } from './logins/instagram.ts';
import { tiktok } from './logins/tiktok.ts';

/** With whom accounts are connected. */
export const LOGIN_CLIENTS: Record<Login, LoginClient> = { facebook, instagram, tiktok };
