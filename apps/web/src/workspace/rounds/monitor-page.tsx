import { Link, useParams } from 'react-router';
import { SavedViews } from '../saved-views/saved-views.tsx';
import { Answer } from '../shell/answer.tsx';
import { Page } from '../shell/page.tsx';
import { quarterInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { MonitorInFull } from './monitor-in-full.tsx';
import { MONITOR_TEXTS } from './monitor.texts.ts';
import { useMonitor } from './use-rounds.ts';
import './rounds.css';

/** Where every municipality stands in one round. */
export function MonitorPage() {
  const texts = useTexts(MONITOR_TEXTS);
  const language = useLanguage();
  const { benchmark = '', quarter = '' } = useParams();
  const place = { benchmark, quarter };
  const monitor = useMonitor(place);
  const title = monitor.data?.round.benchmark.title[language] ?? benchmark;
  return (
    <Page title={texts.title} above={`${title} · ${quarterInWords(quarter, language)}`}>
      <p>
        <Link to="/beheer/uitvragen">{texts.toRounds}</Link>
      </p>
      <SavedViews />
      <Answer of={monitor}>{(reply) => <MonitorInFull monitor={reply} place={place} />}</Answer>
    </Page>
  );
}
