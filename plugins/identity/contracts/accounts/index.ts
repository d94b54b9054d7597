export * from './answers.ts';
export { PROBLEMS, problemsOf, type FieldProblem, type Problem } from './fields.ts';
export * from './requests.ts';
