import { strapiLogger } from '@sys/platform/services';

export default () => strapiLogger();
