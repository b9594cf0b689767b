import { Button } from '@ijkpunt/ui';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { fill } from '../../words/fill.ts';
import { dayInWords } from '../../words/in-words.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import { OWN_FILE_TEXTS } from './own-file.texts.ts';
import { useDeleteMapping, useMappings } from './use-own-file.ts';

/** The mappings that were saved, folded, with a way to be rid of one. */
export function SavedMappings({ benchmark }: { readonly benchmark: string }) {
  const texts = useTexts(OWN_FILE_TEXTS);
  const language = useLanguage();
  const saved = useMappings(benchmark).data ?? [];
  const removing = useDeleteMapping(benchmark);
  if (saved.length === 0) return null;
  return (
    <details>
      <summary>{fill(texts.saved, { count: saved.length })}</summary>
      {removing.isError ? <ProblemNotice error={removing.error} /> : null}
      <ul className="plain-list">
        {saved.map(({ id, name, savedBy, savedAt }) => (
          <li key={id} className="save-row">
            <span>{fill(texts.savedBy, { name, by: savedBy, day: dayInWords(savedAt, language) })}</span>
            <Button appearance="secondary" disabled={removing.isPending} onClick={() => removing.mutate(id)}>
              {texts.remove}
              <span className="unseen"> {fill(texts.called, { name })}</span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
