import type { ReleaseInFullReply } from '@ijkpunt/contract';
import { HeadRow, LabelledCell } from '../submissions/labelled-table.tsx';
import { Term } from '../shell/term.tsx';
import { fill } from '../words/fill.ts';
import { numberInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { DISCLOSURE_TEXTS } from './disclosure.texts.ts';
import { HiddenByIndicator } from './hidden-by-indicator.tsx';
import { HiddenList } from './hidden-list.tsx';
import { reportIn, type DisclosureReport } from './report-shape.ts';
import { TellingCells } from './telling-cells.tsx';
import { useNames } from './use-names.ts';
import '../submissions/submissions.css';

interface DisclosureSectionProps {
  readonly full: ReleaseInFullReply;
}

/** What disclosure control did with a release, and what the attack made of it. */
export function DisclosureSection({ full }: DisclosureSectionProps) {
  const texts = useTexts(DISCLOSURE_TEXTS);
  const report = reportIn(full.report);
  return (
    <section aria-labelledby="disclosure">
      <h2 id="disclosure">{texts.title}</h2>
      <Term code="hiding" />
      {full.refusal === undefined ? null : <TellingCells cells={full.refusal} full={full} />}
      {report === undefined && full.refusal === undefined ? (
        <p>{full.report === undefined ? texts.none : texts.unreadable}</p>
      ) : null}
      {report === undefined ? null : <Report report={report} full={full} />}
    </section>
  );
}

interface ReportProps extends DisclosureSectionProps {
  readonly report: DisclosureReport;
}

function Report({ report, full }: ReportProps) {
  const names = useNames(full);
  return (
    <>
      <WhatWasDone report={report} />
      <Tallies report={report} />
      <HiddenByIndicator hidden={report.hidden} nameOf={names} />
      <HiddenList hidden={report.hidden} nameOf={names} />
    </>
  );
}

function WhatWasDone({ report }: Pick<ReportProps, 'report'>) {
  const texts = useTexts(DISCLOSURE_TEXTS);
  const language = useLanguage();
  const { sensitive, attack, milliseconds } = report;
  const inWords = (count: number): string => numberInWords(count, language, 1);
  return (
    <>
      <p className="lead">{fill(texts.lead, { sensitive: inWords(sensitive) })}</p>
      <p className="lead">
        {fill(texts.attack, {
          proven: inWords(attack.proven),
          searched: inWords(sensitive - attack.proven),
        })}{' '}
        {milliseconds === undefined
          ? null
          : fill(texts.time, {
              protect: inWords(milliseconds.protect / 1000),
              attack: inWords(milliseconds.attack / 1000),
            })}
      </p>
    </>
  );
}

const TALLIED = ['figures', 'totals', 'breakdowns'] as const;

function Tallies({ report }: Pick<ReportProps, 'report'>) {
  const texts = useTexts(DISCLOSURE_TEXTS);
  const language = useLanguage();
  return (
    <table role="table" className="figures labelled narrow" aria-label={texts.tallies}>
      <HeadRow first={texts.kind} others={[texts.shown, texts.withheld]} numbers={2} />
      <tbody role="rowgroup">
        {TALLIED.map((kind) => (
          <tr key={kind} role="row">
            <th role="rowheader" scope="row">
              {texts[kind]}
            </th>
            <LabelledCell label={texts.shown} number>
              {numberInWords(report[kind].shown, language)}
            </LabelledCell>
            <LabelledCell label={texts.withheld} number>
              {numberInWords(report[kind].withheld, language)}
            </LabelledCell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
