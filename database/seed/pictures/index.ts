export { render } from './develop.ts';
export { drawLogo } from './logo.ts';
export type { Drawing } from './order.ts';
export { drawPicture } from './picture.ts';
export { fillOrders } from './pool.ts';
export { LOGO_SIZE, PICTURE_HEIGHT, PICTURE_WIDTH } from './size.ts';
