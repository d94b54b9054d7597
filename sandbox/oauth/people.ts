import { DEMO_SHOPPER } from '@sys/config';

/** Somebody who has an account at a provider. They are all made up. */
export interface StandInPerson {
  /** What the provider calls them. */
  id: string;
  name: string;
  email?: string;
  /** Whether the provider says that they read what is sent there. Google alone says so. */
  verified?: boolean;
}

export const GOOGLE_PEOPLE: readonly StandInPerson[] = [
  { id: '100000000000000000001', name: 'Salma Berrada', email: 'salma.berrada@example.ma', verified: true },
  { id: '100000000000000000002', name: 'Youssef El Idrissi', email: 'youssef.elidrissi@example.ma', verified: true },
  { id: '100000000000000000003', name: 'Rachid Amrani', email: 'rachid.amrani@example.ma', verified: false },
  // Of the demo’s shopper, who has a password already.
  { id: '100000000000000000004', name: DEMO_SHOPPER.username, email: DEMO_SHOPPER.email, verified: true },
];

export const FACEBOOK_PEOPLE: readonly StandInPerson[] = [
  { id: '20000000001', name: 'Imane Chraibi', email: 'imane.chraibi@example.ma' },
  { id: '20000000002', name: 'Hamza Ouazzani' },
];
