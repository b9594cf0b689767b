import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Answer } from '../shell/answer.tsx';
import { BenchmarkName } from '../shell/benchmark-name.tsx';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../words/language.ts';
import { PartForm } from './part-form.tsx';
import { CoverageNotice } from './coverage-notice.tsx';
import { PartsList } from './parts-list.tsx';
import { PARTS_TEXTS } from './parts.texts.ts';
import { useDividedBenchmarks, usePartChanges, useParts, type PartsReply } from './use-parts.ts';

/** Who delivers which measures of a benchmark. */
export function PartsPage() {
  const { benchmark = '' } = useParams();
  const texts = useTexts(PARTS_TEXTS);
  const known = useDividedBenchmarks().data?.find(({ slug }) => slug === benchmark);
  return (
    <Page title={texts.title} above={known === undefined ? benchmark : <BenchmarkName benchmark={known} />}>
      <p className="lead">{texts.lead}</p>
      <p>
        <Link to="/werkplek/delen">{texts.all}</Link>
      </p>
      <Answer of={useParts(benchmark)}>{(reply) => <Parts benchmark={benchmark} {...reply} />}</Answer>
    </Page>
  );
}

function Parts({ benchmark, parts, measures }: PartsReply & { readonly benchmark: string }) {
  const { saving, ending } = usePartChanges(benchmark);
  // The name of the part that is being changed; nothing while a new one is written.
  const [changing, setChanging] = useState<string>();
  const [saves, setSaves] = useState(0);
  const change = (name: string | undefined) => {
    saving.reset();
    setChanging(name);
  };
  const done = () => {
    setChanging(undefined);
    setSaves(saves + 1);
  };
  return (
    <>
      <PartsList parts={parts} ending={ending} onChange={change} />
      <CoverageNotice parts={parts} measures={measures} />
      <PartForm
        // Begins anew for every part, and after every save.
        key={`${changing ?? ''} ${saves}`}
        parts={parts}
        measures={measures}
        changing={parts.find(({ name }) => name === changing)}
        saving={saving}
        onSave={(part) => saving.mutate(part, { onSuccess: done })}
        onCancel={() => change(undefined)}
      />
    </>
  );
}
