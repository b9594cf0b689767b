import type { Language, ProfileQuestion } from '@ijkpunt/model';
import type { PageBenchmark } from '@ijkpunt/contract';
import { formatCount } from '@ijkpunt/ui';
import { HeadRow } from '../frame/head-row.tsx';
import { ScrollingTable } from '../frame/scrolling-table.tsx';
import { unitTexts } from '../values/units.texts.ts';
import { methodTexts } from './method.texts.ts';

interface BenchmarkMethodProps {
  readonly benchmark: PageBenchmark;
  readonly language: Language;
}

/** What a benchmark asks, and which answers make figures incomparable. */
export function BenchmarkMethod({ benchmark, language }: BenchmarkMethodProps) {
  const text = methodTexts[language];
  const { slug, title, threshold, profileQuestions, measures } = benchmark;
  return (
    <section aria-labelledby={slug}>
      <h3 id={slug}>{title[language]}</h3>
      <p>{text.threshold(formatCount(threshold - 1, language))}</p>
      {profileQuestions.length > 0 && <Profile benchmark={benchmark} language={language} />}
      <details className="numbers">
        <summary>{text.measures}</summary>
        <ScrollingTable id={`${slug}-maten`} caption={`${text.measures}: ${title[language]}`}>
          <HeadRow columns={[{ words: text.measureColumns.measure }, { words: text.measureColumns.unit }]} />
          <tbody>
            {measures.map(({ code, label, unit }) => (
              <tr key={code}>
                <th scope="row">{label[language]}</th>
                <td>{unitTexts[language].units[unit]}</td>
              </tr>
            ))}
          </tbody>
        </ScrollingTable>
      </details>
    </section>
  );
}

function Profile({ benchmark: { slug, profileQuestions }, language }: BenchmarkMethodProps) {
  const { profile, profileColumns: columns } = methodTexts[language];
  return (
    <ScrollingTable id={`${slug}-vragen`} caption={profile}>
      <HeadRow
        columns={[{ words: columns.question }, { words: columns.standard }, { words: columns.others }]}
      />
      <tbody>
        {profileQuestions.map((question) => (
          <Question key={question.code} question={question} language={language} />
        ))}
      </tbody>
    </ScrollingTable>
  );
}

function Question({
  question,
  language,
}: {
  readonly question: ProfileQuestion;
  readonly language: Language;
}) {
  const { grade } = methodTexts[language];
  const standard = question.answers.find(({ code }) => code === question.standard);
  const others = question.answers.filter(({ code }) => code !== question.standard);
  return (
    <tr>
      <th scope="row">{question.question[language]}</th>
      <td>{standard?.label[language] ?? question.standard}</td>
      <td>
        <ul>
          {others.map((answer) => (
            <li key={answer.code}>
              {answer.label[language]} ({answer.grade}: {grade[answer.grade]})
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
