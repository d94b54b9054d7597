export { latinDigits } from './digits.ts';
export { CODE_LENGTH, letterCodeOf, printedCode, readLetterCode } from './letters.ts';
