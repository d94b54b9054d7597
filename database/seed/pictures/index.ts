export { render } from './develop.ts';
export { drawLogo } from './logo.ts';
export type { Drawing } from './order.ts';
export { drawPicture } from './picture.ts';
export { fillOrders } from './pool.ts';
export { drawPortrait, type Person } from './portraits/index.ts';
export { LOGO_SIZE, PICTURE_HEIGHT, PICTURE_WIDTH, PORTRAIT_SIZE } from './size.ts';
