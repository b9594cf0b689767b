/** Validation: what came in is read and checked; oddities are explained. Looks back at uploads. */
export { AnswerFindings, type UploadInFull } from './answer-findings.ts';
export { ValidationRepository, type Checked, type ExplainedFinding } from './validation.repository.ts';
export { ValidationService } from './validation.service.ts';
export { ValidationModule } from './validation.module.ts';
