export { cropFits, cropTo, type Crop } from './crop.ts';
export { MEDIA_PROBLEMS, mediaProblems, mediaRule, type MediaFacts, type MediaProblem } from './rules.ts';
