/** The space in which scenes are drawn. */
export const SCENE_WIDTH = 1600;
export const SCENE_HEIGHT = 1067;

/** What a file holds, in pixels. */
export const PICTURE_WIDTH = 1440;
export const PICTURE_HEIGHT = 960;
export const LOGO_SIZE = 400;
export const PORTRAIT_SIZE = 640;
