export const PICTURE_WIDTH = 1600;
export const PICTURE_HEIGHT = 1067;
export const LOGO_SIZE = 400;
