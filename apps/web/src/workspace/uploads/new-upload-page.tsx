import { Link, useNavigate, useSearchParams } from 'react-router';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../words/language.ts';
import { RoundName } from './round-name.tsx';
import { UploadForm } from './upload-form.tsx';
import { UPLOADS_TEXTS } from './uploads.texts.ts';
import { useNewUpload } from './use-upload.ts';

/** Where a file comes in, for the benchmark and quarter in the address. */
export function NewUploadPage() {
  const texts = useTexts(UPLOADS_TEXTS);
  const [search] = useSearchParams();
  const benchmark = search.get('benchmark');
  const quarter = search.get('kwartaal');
  if (benchmark === null || quarter === null) return <NoRound />;
  return (
    <Page title={texts.newTitle} above={<RoundName benchmark={benchmark} quarter={quarter} />}>
      <p className="lead">{texts.onlyCounts}</p>
      <NewUpload benchmark={benchmark} quarter={quarter} />
    </Page>
  );
}

function NewUpload({ benchmark, quarter }: { readonly benchmark: string; readonly quarter: string }) {
  const navigate = useNavigate();
  const { sending, sent } = useNewUpload();
  const send = (file: File) =>
    sending.mutate(
      { benchmark, quarter, file },
      { onSuccess: ({ id }) => void navigate(`/werkplek/uploads/${id}`) },
    );
  return <UploadForm busy={sending.isPending} sent={sent} error={sending.error} onSend={send} />;
}

function NoRound() {
  const texts = useTexts(UPLOADS_TEXTS);
  return (
    <Page title={texts.newTitle}>
      <p>{texts.noRound}</p>
      <Link className="button" to="/werkplek">
        {texts.toTasks}
      </Link>
    </Page>
  );
}
