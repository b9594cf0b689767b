import type { Language, PublishedValue } from '@ijkpunt/model';
import type { CompareBlock } from '@ijkpunt/contract';
import { municipalityAddress } from '../frame/addresses.ts';
import { countsInWords, type Wording } from '../values/figure-in-words.ts';
import { deliveredParts } from '../values/refusal.tsx';
import { reasonTexts } from '../values/reasons.texts.ts';
import { compareTexts } from './compare.texts.ts';
import { differences } from './differences.ts';
import { differenceTexts } from './differences.texts.ts';
import { listed } from './listed.ts';
import { disputeOf, type Dispute } from './party.ts';

interface CompareRefusalProps {
  readonly block: CompareBlock;
  readonly language: Language;
}

/** Why municipalities are not put side by side: each subject in plain sentences that name all of them. */
export function CompareRefusal({ block, language }: CompareRefusalProps) {
  const text = compareTexts[language];
  const dispute = disputeOf(block, language);
  const names = listed(
    block.entries.map(({ municipality: { name } }) => name),
    language,
  );
  return (
    <div className="refusal">
      <p className="refusal-head">
        <span className="sign" aria-hidden="true">
          ≠
        </span>
        {text.refusedHead(names)}
      </p>
      <p>{text.refusedLead}</p>
      <dl className="differences">
        {differences(dispute).map(({ subject, sentences }) => (
          <div key={subject}>
            <dt>{differenceTexts[language].subjects[subject]}</dt>
            {sentences.map((sentence) => (
              <dd key={sentence}>{sentence}</dd>
            ))}
          </div>
        ))}
      </dl>
      {dispute.absent.map((name) => (
        <p key={name}>{text.absent(name)}</p>
      ))}
      <Delivered dispute={dispute} />
    </div>
  );
}

/** The counts as delivered, one municipality after the other and never as a percentage. */
function Delivered({ dispute: { block, parties, language } }: { readonly dispute: Dispute }) {
  const { indicator, benchmark } = block;
  const delivered = parties.flatMap(({ name, entry: { municipality, value } }) => {
    const parts = partsOf(value, { indicator, benchmark, language });
    return parts.length === 0 ? [] : [{ name, slug: municipality.slug, parts }];
  });
  if (delivered.length === 0) return null;
  return (
    <>
      <p className="refusal-delivered">{compareTexts[language].deliveredHead}:</p>
      <ul>
        {delivered.map(({ name, slug, parts }) => (
          <li key={slug}>
            <a href={municipalityAddress(language, slug)}>{name}</a>: {parts.join('; ')}.
          </li>
        ))}
      </ul>
      <p>{reasonTexts[language].notAsIndicator}</p>
    </>
  );
}

function partsOf(value: PublishedValue | undefined, wording: Wording): readonly string[] {
  if (value?.kind === 'figure') return [countsInWords(value, wording)];
  return value?.kind === 'refused' ? deliveredParts(value, wording) : [];
}
