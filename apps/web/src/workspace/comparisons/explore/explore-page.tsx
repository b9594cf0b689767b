import type { ExplorationChoicesReply } from '@ijkpunt/contract';
import { Alert } from '@ijkpunt/ui';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { SavedViews } from '../../saved-views/saved-views.tsx';
import { Answer } from '../../shell/answer.tsx';
import { Page } from '../../shell/page.tsx';
import { useChosenParams } from '../../shell/use-chosen-params.ts';
import { useTexts } from '../../words/language.ts';
import { ExploreChoices } from './explore-choices.tsx';
import { paramsOf, viewIn, type ExploreView } from './explore-view.ts';
import { EXPLORE_TEXTS } from './explore.texts.ts';
import { Explored } from './explored.tsx';
import { useChoices, useExploration } from './use-exploration.ts';
import '../comparisons.css';
import '../../rounds/rounds.css';
import '../../../public/marks.css';
import './explore.css';

/** Accepted figures of all municipalities before they are published, for whoever runs the benchmark. */
export function ExplorePage() {
  const texts = useTexts(EXPLORE_TEXTS);
  return (
    <Page title={texts.title}>
      <p className="lead">{texts.lead}</p>
      <Alert kind="warning" role="note">
        <p>
          <strong>{texts.unpublished}</strong> {texts.unpublishedText}
        </p>
      </Alert>
      <SavedViews />
      <Answer of={useChoices()}>{(choices) => <Chosen choices={choices} />}</Answer>
    </Page>
  );
}

function Chosen({ choices }: { readonly choices: ExplorationChoicesReply }) {
  const texts = useTexts(EXPLORE_TEXTS);
  const { view, setView } = useView(choices);
  if (view === undefined) return <p>{texts.nothing}</p>;
  return (
    <div className="explore">
      <ExploreChoices choices={choices} view={view} onView={setView} />
      <Shown view={view} onView={setView} />
    </div>
  );
}

interface ShownProps {
  readonly view: ExploreView;
  readonly onView: (view: ExploreView) => void;
}

function Shown({ view, onView }: ShownProps) {
  return (
    <Answer of={useExploration(view)}>
      {(reply) => <Explored reply={reply} view={view} onView={onView} />}
    </Answer>
  );
}

/** An address that leaves something out is completed, so that it can be handed on. */
function useView(choices: ExplorationChoicesReply) {
  const { params, choose } = useChosenParams();
  const view = useMemo(() => viewIn(new URLSearchParams(params), choices), [params, choices]);
  const wanted = view === undefined ? params : paramsOf(view).toString();
  const complete = useEffectEvent(() => choose(new URLSearchParams(wanted)));
  useEffect(() => {
    if (wanted !== params) complete();
  }, [wanted, params]);
  const setView = (next: ExploreView) => choose(paramsOf(next));
  return { view, setView };
}
