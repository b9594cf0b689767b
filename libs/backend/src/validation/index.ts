/** Validation: what came in is read and checked; oddities are explained. Looks back at uploads. */
export { AnswerFindings, type Said, type UploadInFull } from './answer-findings.ts';
export { FormService, type Form } from './form.service.ts';
export { NoteProgress } from './note-progress.ts';
export { OwnHistory, type InRound, type Predecessor } from './own-history.ts';
export { ValidationRepository, type Checked, type ExplainedFinding } from './validation.repository.ts';
export { ValidationService } from './validation.service.ts';
export { ValidationModule } from './validation.module.ts';
