import type { Benchmark } from '@ijkpunt/model';
import { sentenceOf } from '../../validation/sentence-of.ts';
import { useLanguage } from '../../words/language.ts';
import type { FormFinding } from './checked-form.ts';
import { idOf } from './field-place.ts';
import { labelsOf } from './names-of.ts';

interface CellFindingsProps {
  readonly address: string;
  readonly findings: readonly FormFinding[];
  readonly benchmark: Benchmark;
}

/** The sentences that an upload has for the same: what was seen, and what to do. */
export function CellFindings({ address, findings, benchmark }: CellFindingsProps) {
  const language = useLanguage();
  const labels = labelsOf(benchmark, language);
  return (
    <ul id={idOf(address, 'findings')} className="plain-list">
      {findings.map((finding) => {
        const { seen, remedy } = sentenceOf(finding, language, labels);
        return (
          <li key={finding.key} className={`remark ${finding.asks}`}>
            <strong>{seen}</strong> {remedy}
          </li>
        );
      })}
    </ul>
  );
}
