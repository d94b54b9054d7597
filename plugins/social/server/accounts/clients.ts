import type { Login } from '../../domain/networks.ts';
import type { LoginClient } from './login.ts';

/** With whom accounts are connected. */
export const LOGIN_CLIENTS: Record<Login, LoginClient> = {} as never;
