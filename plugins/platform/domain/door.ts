/** What the storefront and the CMS must agree on about who asks. */
export { clientAddress } from './limits/client-address.ts';
export { STOREFRONT_KEY, VISITOR_ADDRESS, visitorOf } from './limits/visitor.ts';
