export { printedDigits, readCheckedDigits, withCheckDigits } from './checked.ts';
export { latinDigits } from './digits.ts';
export { CODE_LENGTH, letterCodeOf, printedCode, readLetterCode } from './letters.ts';
