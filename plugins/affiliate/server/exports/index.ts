import { type Feature, type PersonalRoute, personalRoute } from '@sys/platform/services';
import { ownExports, shopExports } from './controller.ts';
import { followExports } from './make.ts';

const longOnes = (base: string, controller: string): PersonalRoute[] => [
  personalRoute('GET', `${base}/exports`, `${controller}.list`),
  personalRoute('POST', `${base}/exports`, `${controller}.ask`),
  personalRoute('GET', `${base}/exports/:id/file.csv`, `${controller}.file`),
];
const atOnce = (base: string, controller: string, kind: string): PersonalRoute[] =>
  ['csv', 'xlsx', 'pdf'].map((format) => personalRoute('GET', `${base}/${kind}.${format}`, `${controller}.${kind}_${format}`)); // prettier-ignore

/** What people and shops take along as files. */
export const files: Feature = {
  controllers: { ownExports, shopExports },
  own: [
    ...atOnce('/affiliate', 'ownExports', 'commissions'),
    ...longOnes('/affiliate', 'ownExports'),
    ...atOnce('/shop/affiliation', 'shopExports', 'affiliates'),
    ...atOnce('/shop/affiliation', 'shopExports', 'conversions'),
    ...longOnes('/shop/affiliation', 'shopExports'),
  ],
  follow: (_, jobs) => followExports(jobs),
};
