import { FEATURES } from './features.ts';

/** Under /api, for whoever is signed in. */
export const ownRoutes = FEATURES.flatMap(({ own = [] }) => own);
