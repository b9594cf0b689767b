import type { Language } from '@ijkpunt/model';
import { addressIn } from '../frame/addresses.ts';
import { offlineTexts } from './offline.texts.ts';

/** What the browser shows when there is no connection and the page was not read before. Its two places are filled there. */
export function OfflinePage({ language }: { readonly language: Language }) {
  const text = offlineTexts[language];
  return (
    <div className="page-head">
      <h1>{text.heading}</h1>
      <p className="lead">{text.lead}</p>
      <p>{text.whatToDo}</p>
      <p data-asked="" />
      <div data-kept="" />
      <p>
        <a href={addressIn(language, '/')}>{text.start}</a>
      </p>
    </div>
  );
}
