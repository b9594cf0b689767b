import type { OutlineReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { fill } from '../../words/fill.ts';
import { useTexts } from '../../words/language.ts';
import type { NewUpload } from '../use-upload.ts';
import { OWN_FILE_TEXTS } from './own-file.texts.ts';
import { useMappings, useSendMapped, type StartingPoint } from './use-own-file.ts';

interface FittingMappingsProps {
  readonly upload: Omit<NewUpload, 'mapping'>;
  readonly fitting: OutlineReply['fitting'];
  readonly onAdjust: (start: StartingPoint) => void;
}

/** Mappings of an earlier quarter that fit the file, to be used with one click or to go on from. */
export function FittingMappings({ upload, fitting, onAdjust }: FittingMappingsProps) {
  const texts = useTexts(OWN_FILE_TEXTS);
  const { sending, send } = useSendMapped(upload);
  const saved = useMappings(upload.benchmark).data ?? [];
  if (fitting.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="fitting">
      <h2 id="fitting">{texts.fitting}</h2>
      <p>{texts.fittingLead}</p>
      {sending.isError ? (
        <ProblemNotice error={sending.error} about={{ fileName: upload.file.name }} />
      ) : null}
      <ul className="plain-list">
        {fitting.map((fit) => (
          <FittingMapping
            key={fit.id}
            fit={fit}
            busy={sending.isPending}
            start={saved.find(({ id }) => id === fit.id)}
            onUse={() => send(fit.id)}
            onAdjust={onAdjust}
          />
        ))}
      </ul>
    </section>
  );
}

interface FittingMappingProps {
  readonly fit: OutlineReply['fitting'][number];
  readonly busy: boolean;
  readonly start: StartingPoint | undefined;
  readonly onUse: () => void;
  readonly onAdjust: (start: StartingPoint) => void;
}

function FittingMapping({ fit, busy, start, onUse, onAdjust }: FittingMappingProps) {
  const texts = useTexts(OWN_FILE_TEXTS);
  const { name, found, missing } = fit;
  const called = <span className="unseen"> {fill(texts.called, { name })}</span>;
  return (
    <li>
      <p>{fill(texts.fits, { name, found, all: found + missing })}</p>
      {missing === 0 ? null : <p className="small">{texts.fitsPartly}</p>}
      <p className="steps">
        <Button disabled={busy} onClick={onUse}>
          {texts.use}
          {called}
        </Button>
        {start === undefined ? null : (
          <Button appearance="secondary" disabled={busy} onClick={() => onAdjust(start)}>
            {texts.adjust}
            {called}
          </Button>
        )}
      </p>
    </li>
  );
}
