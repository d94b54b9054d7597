import type { Login, Network } from '../networks.ts';

/** What a permission is for, as people are told it. */
export const ABILITIES = ['see', 'publish', 'draft', 'measure', 'remove'] as const;
export type Ability = (typeof ABILITIES)[number];

export interface Scope {
  /** As the network calls it. */
  scope: string;
  ability: Ability;
  /** Without it nothing is published; the others only make it poorer. */
  needed: boolean;
}

const FACEBOOK = ['facebook'] as const;
const INSTAGRAM = ['instagram'] as const;
const PAGES = ['facebook', 'instagram'] as const;

const scope = (name: string, networks: readonly Network[], ability: Ability, needed: boolean) => ({
  ...{ scope: name, networks, ability, needed },
});

const SCOPES: Record<Login, readonly (Scope & { networks: readonly Network[] })[]> = {
  facebook: [
    scope('pages_show_list', PAGES, 'see', true),
    scope('pages_read_engagement', PAGES, 'see', true),
    scope('pages_manage_posts', FACEBOOK, 'publish', true),
    scope('read_insights', FACEBOOK, 'measure', false),
    // Of Pages that belong to a business; those of a person are listed without it.
    scope('business_management', PAGES, 'see', false),
    scope('instagram_basic', INSTAGRAM, 'see', true),
    scope('instagram_content_publish', INSTAGRAM, 'publish', true),
    scope('instagram_manage_insights', INSTAGRAM, 'measure', false),
    scope('instagram_manage_contents', INSTAGRAM, 'remove', false),
  ],
  instagram: [
    scope('instagram_business_basic', INSTAGRAM, 'see', true),
    scope('instagram_business_content_publish', INSTAGRAM, 'publish', true),
    scope('instagram_business_manage_insights', INSTAGRAM, 'measure', false),
  ],
  tiktok: [
    scope('user.info.basic', ['tiktok'], 'see', true),
    scope('user.info.profile', ['tiktok'], 'see', false),
    scope('user.info.stats', ['tiktok'], 'measure', false),
    scope('video.publish', ['tiktok'], 'publish', true),
    scope('video.upload', ['tiktok'], 'draft', true),
    scope('video.list', ['tiktok'], 'measure', false),
  ],
};

/** All that a login is asked for. */
export const askedScopes = (login: Login): string[] => SCOPES[login].map((one) => one.scope);

/** What an account would need and was not granted, what is needed most first. */
export const missingScopes = (login: Login, network: Network, granted: readonly string[]): Scope[] =>
  SCOPES[login]
    .filter(({ networks, scope: name }) => networks.includes(network) && !granted.includes(name))
    .map(({ scope: name, ability, needed }) => ({ scope: name, ability, needed }))
    .sort((one, other) => Number(other.needed) - Number(one.needed));

/** Whether what was granted is too little to publish anything. */
export const lacksNeeded = (login: Login, network: Network, granted: readonly string[]): boolean =>
  missingScopes(login, network, granted).some(({ needed }) => needed);
