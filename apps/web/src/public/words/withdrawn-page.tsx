import type { WithdrawnPage as Page } from '@ijkpunt/contract';
import type { Language } from '@ijkpunt/model';
import { formatDay } from '@ijkpunt/ui';
import { addressIn } from '../frame/addresses.ts';
import { errorTexts } from './errors.texts.ts';

interface WithdrawnPageProps {
  readonly page: Page;
  readonly language: Language;
}

/** What was here was withdrawn: when, why, and where there is something in its place. */
export function WithdrawnPage({ page: { number, withdrawnAt, reason }, language }: WithdrawnPageProps) {
  const text = errorTexts[language].withdrawn;
  return (
    <div className="page-head">
      <h1>{text.heading}</h1>
      <p className="lead">{text.lead(String(number), formatDay(withdrawnAt, language))}</p>
      <p>
        <strong>{text.why}</strong> {reason}
      </p>
      <p className="actions">
        <a className="action" href={addressIn(language, '/publicaties')}>
          {text.publications}
        </a>
      </p>
    </div>
  );
}
