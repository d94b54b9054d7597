import { personalRoute as route } from '@sys/platform/services';

/** Under /api, for whoever is signed in; what they may each controller asks. The more exact paths first. */
export const teamRoutes = [
  route('GET', '/shop', 'team.shop'),
  route('GET', '/shop/team', 'team.list'),
  route('POST', '/shop/team', 'team.invite'),
  route('POST', '/shop/team/leave', 'team.leave'),
  route('POST', '/shop/team/:id/again', 'team.again'),
  route('DELETE', '/shop/team/:id', 'team.remove'),
  route('POST', '/shop/invitation', 'team.invitation'),
  route('POST', '/shop/invitation/accept', 'team.accept'),
];
