import { LOCALES } from '@sys/config';
import { UPLOAD_ACTIONS, type ContentAction, type RoleDefinition } from './definitions.ts';

export interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] };
  conditions: string[];
}

/** What the rules need to know of a content type. */
export interface TypeFacts {
  fields: string[];
  localized: boolean;
  hasDrafts: boolean;
}

const WITH_FIELDS: readonly ContentAction[] = ['create', 'read', 'update'];

/** The permissions of a role, in the form in which Strapi keeps them. */
export function permissionsOf(role: RoleDefinition, factsOf: (uid: string) => TypeFacts): Permission[] {
  const content = role.grants.flatMap(({ types, actions, writable }) =>
    types.flatMap((subject) => {
      const facts = factsOf(subject);
      return actions
        .filter((action) => action !== 'publish' || facts.hasDrafts)
        .map((action): Permission => {
          const fields = writable && action !== 'read' ? [...writable] : facts.fields;
          return {
            action: `plugin::content-manager.explorer.${action}`,
            subject,
            properties: {
              ...(WITH_FIELDS.includes(action) ? { fields } : {}),
              ...(facts.localized ? { locales: [...LOCALES] } : {}),
            },
            conditions: [],
          };
        });
    }),
  );
  const uploads = role.uploads
    ? UPLOAD_ACTIONS.map((action) => ({ action, subject: null, properties: {}, conditions: [] }))
    : [];
  const plugins = (role.actions ?? []).map((action) => ({ action, subject: null, properties: {}, conditions: [] }));
  return [...content, ...uploads, ...plugins];
}
