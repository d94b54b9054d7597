export * from './answers.ts';
export { emailField, localeField, PROBLEMS, problemsOf, type FieldProblem, type Problem } from './fields.ts';
export * from './requests.ts';
