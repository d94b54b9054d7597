/** Shared by the server, which counts, and the admin, which links to the list. */
export const LOW_STOCK = 5;
export const ENDING_DAYS = 7;
