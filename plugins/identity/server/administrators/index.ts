import type { Core } from '@strapi/strapi';
import { mailStaffLinks } from './forgotten.ts';
import { guardStaffPasswords } from './passwords.ts';
import { guardStaffSignIn } from './sign-in.ts';

/** What protects the accounts of the admin panel, which Strapi keeps. Called while the plugin is registered. */
export function guardAdministrators(strapi: Core.Strapi): void {
  guardStaffPasswords(strapi);
  guardStaffSignIn(strapi);
  mailStaffLinks(strapi);
}
