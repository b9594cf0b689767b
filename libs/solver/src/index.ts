/** Solver: linear programs, by HiGHS. */
export { linearSolver } from './linear-solver.ts';
