export type * from './gateway/port.ts';
export { gatewayOf } from './gateway/index.ts';
