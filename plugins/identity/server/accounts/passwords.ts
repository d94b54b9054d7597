import type { Core } from '@strapi/strapi';
import { passwordProblem } from '../../domain/accounts/index.ts';
import { refuseField } from './refusals.ts';

interface UserService {
  ensureHashedPasswords(values: { password: string }): Promise<{ password: string }>;
  validatePassword(password: string, hash: string): Promise<boolean>;
}

const users = (strapi: Core.Strapi): UserService => strapi.plugin('users-permissions').service('user');

/** Hashed as Strapi hashes: it is Strapi that compares when somebody signs in. */
export async function hashPassword(strapi: Core.Strapi, password: string): Promise<string> {
  return (await users(strapi).ensureHashedPasswords({ password })).password;
}

/** Throws what is answered as 400 when a password does not do for whoever is called so. */
export function checkPassword(field: string, password: string, of: readonly string[]): void {
  const problem = passwordProblem(password, of);
  if (problem) throw refuseField(field, problem);
}

export function isPassword(strapi: Core.Strapi, password: string, hash: string | null): Promise<boolean> {
  return hash === null ? Promise.resolve(false) : users(strapi).validatePassword(password, hash);
}
