import { useParams, useSearchParams } from 'react-router';
import { Answer } from '../../shell/answer.tsx';
import { Page } from '../../shell/page.tsx';
import { fill } from '../../words/fill.ts';
import { useTexts } from '../../words/language.ts';
import { RoundName } from '../round-name.tsx';
import { DraftForm } from './draft-form.tsx';
import { FORM_TEXTS } from './form.texts.ts';
import { useDraft } from './use-draft.ts';
import './form.css';

/** The form of a round, for who wants no file. */
export function FormPage() {
  const { benchmark = '', quarter = '' } = useParams();
  const [search] = useSearchParams();
  const texts = useTexts(FORM_TEXTS);
  const place = { benchmark, quarter, part: search.get('deel') ?? '' };
  const draft = useDraft(place);
  const reread = async () => {
    const { data, isSuccess } = await draft.refetch();
    return isSuccess ? data : undefined;
  };
  return (
    <Page title={texts.title} above={<RoundName benchmark={benchmark} quarter={quarter} />}>
      <Lead part={place.part} />
      <Answer of={draft}>
        {(reply) => (
          <DraftForm
            key={[benchmark, quarter, place.part].join('/')}
            draft={reply}
            place={place}
            reread={reread}
          />
        )}
      </Answer>
    </Page>
  );
}

function Lead({ part }: { readonly part: string }) {
  const texts = useTexts(FORM_TEXTS);
  return (
    <>
      {part === '' ? null : <p>{fill(texts.part, { part })}</p>}
      <p className="lead">{texts.lead}</p>
      <p className="small">{texts.keys}</p>
    </>
  );
}
