export { disclosureOf, isDisclosed, withDisclosure, type CaptionLocale } from './disclosure.ts';
export { distinct, hashtagOf, hashtagsIn, rankHashtags, type HashtagRecord, type HashtagSource } from './hashtags.ts';
export { captionLimits, captionProblems, countCaption, type CaptionCount, type CaptionProblem } from './limits.ts';
export { askedOf } from './ask.ts';
export { keepsFacts } from './kept.ts';
export { sentText } from './sent.ts';
export { TONES, type DealWords, type Tone } from './texts.ts';
export { composeCaption, LENGTHS, writeCaption, type CaptionParts, type Length } from './write.ts';
