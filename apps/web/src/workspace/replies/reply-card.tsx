import type { ReplyRoundReply } from '@ijkpunt/contract';
import { Link } from 'react-router';
import { BenchmarkName } from '../shell/benchmark-name.tsx';
import { fill } from '../words/fill.ts';
import { momentInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { REPLIES_TEXTS } from './replies.texts.ts';

/** A release that waits for what the municipality has to say, until when, and the way there. */
export function ReplyCard({ round }: { readonly round: ReplyRoundReply }) {
  const texts = useTexts(REPLIES_TEXTS);
  const language = useLanguage();
  const { release, benchmark, number, open, until, saved } = round;
  return (
    <li className="card task">
      <h3>
        {fill(texts.number, { number })}: <BenchmarkName benchmark={benchmark} />
      </h3>
      <p className={saved === undefined ? 'state reply-none' : 'state accepted'}>
        {saved === undefined ? texts.notReplied : texts.replied}
      </p>
      <p>{open ? fill(texts.taskOpen, { moment: momentInWords(until, language) }) : texts.taskClosed}</p>
      <p className="steps">
        <Link to={`/werkplek/reacties/${release}`} className={open ? 'button' : ''}>
          {open ? texts.look : texts.lookOnly}
          <span className="unseen">
            {' '}
            ({fill(texts.number, { number })}: {benchmark.title[language]})
          </span>
        </Link>
      </p>
    </li>
  );
}
