export { FLOW_MS, PROVIDERS, TICKET_MS, type Identity, type Provider } from './providers.ts';
export { mayUnlink, wayOf } from './arrival.ts';
