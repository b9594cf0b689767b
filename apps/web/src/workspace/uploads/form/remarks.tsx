import type { Benchmark } from '@ijkpunt/model';
import type { MouseEvent } from 'react';
import { sentenceOf } from '../../validation/sentence-of.ts';
import { fill } from '../../words/fill.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import type { FormFinding } from './checked-form.ts';
import { idOf } from './field-place.ts';
import { FORM_TEXTS } from './form.texts.ts';
import { labelsOf, namesOf } from './names-of.ts';

interface RemarksProps {
  readonly findings: readonly FormFinding[];
  readonly benchmark: Benchmark;
  readonly onGo: (address: string) => void;
}

const ORDER = ['correction', 'explanation', 'notice'] as const;

/** All findings of the form, each a way to its cell. Folded, so that the rows do not jump while somebody types. */
export function Remarks({ findings, benchmark, onGo }: RemarksProps) {
  const texts = useTexts(FORM_TEXTS);
  const ordered = ORDER.flatMap((asks) => findings.filter((finding) => finding.asks === asks));
  const count = (asks: FormFinding['asks']) => findings.filter((finding) => finding.asks === asks).length;
  const counts = {
    corrections: count('correction'),
    explanations: count('explanation'),
    notices: count('notice'),
  };
  if (ordered.length === 0) return <p className="remarks none">{texts.noRemarks}</p>;
  return (
    <details className="remarks">
      <summary>{fill(texts.remarks, counts)}</summary>
      <ul className="plain-list">
        {ordered.map((finding) => (
          <Remark key={finding.key} finding={finding} benchmark={benchmark} onGo={onGo} />
        ))}
      </ul>
    </details>
  );
}

interface RemarkProps extends Omit<RemarksProps, 'findings'> {
  readonly finding: FormFinding;
}

function Remark({ finding, benchmark, onGo }: RemarkProps) {
  const language = useLanguage();
  const { address } = finding;
  const { seen } = sentenceOf(finding, language, labelsOf(benchmark, language));
  if (address === undefined) return <li className={`remark ${finding.asks}`}>{seen}</li>;
  const go = (event: MouseEvent) => {
    event.preventDefault();
    onGo(address);
  };
  return (
    <li className={`remark ${finding.asks}`}>
      <a href={`#${idOf(address, 'value')}`} onClick={go}>
        {namesOf(address, benchmark, language)}
      </a>
      : {seen}
    </li>
  );
}
