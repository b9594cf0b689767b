import type { FaultPage as Page } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { addressIn } from '../frame/addresses.ts';
import { errorTexts } from './errors.texts.ts';

interface FaultPageProps {
  readonly page: Page;
  readonly language: Language;
}

/** A page that could not be made: whose fault that is, and what can be done. */
export function FaultPage({ page: { isAway }, language }: FaultPageProps) {
  const text = errorTexts[language].fault;
  return (
    <div className="page-head">
      <h1>{text.heading}</h1>
      <p className="lead">{isAway ? text.away : text.broken}</p>
      <p>{text.whatToDo}</p>
      <p className="actions">
        <a className="action" href={addressIn(language, '/')}>
          {text.start}
        </a>
      </p>
    </div>
  );
}
