export { cropFits, cropTo, type Crop } from './crop.ts';
export { mediaProblems, mediaRule, type MediaFacts, type MediaProblem } from './rules.ts';
