import type { OwnReceiptReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { useSearchParams } from 'react-router';
import { comparisonsCsv } from './comparisons-csv.ts';
import { saveFile } from './save-file.ts';
import type { Glossary } from './reason-in-words.ts';
import { Answer } from '../shell/answer.tsx';
import { Page } from '../shell/page.tsx';
import { RoundName } from '../uploads/round-name.tsx';
import { Term } from '../shell/term.tsx';
import { fill } from '../words/fill.ts';
import { momentInWords, quarterInWords } from '../words/in-words.ts';
import { useLanguage, useTexts } from '../words/language.ts';
import { ChooseRound } from './choose-round.tsx';
import { COMPARISONS_TEXTS } from './comparisons.texts.ts';
import { OwnValue } from './own-value.tsx';
import { useGlossary, useOwnComparisons, type OwnComparisonsReply } from './use-own-comparisons.ts';
import './comparisons.css';

/** Where the municipality stands before anybody else sees it, for the benchmark and quarter in the address. */
export function OwnComparisonPage() {
  const texts = useTexts(COMPARISONS_TEXTS);
  const [search] = useSearchParams();
  const benchmark = search.get('benchmark');
  const quarter = search.get('kwartaal');
  if (benchmark === null || quarter === null) return <ChooseRound />;
  return (
    <Page title={texts.title} above={<RoundName benchmark={benchmark} quarter={quarter} />}>
      <p className="lead">{texts.lead}</p>
      <Term code="margin" />
      <Term code="group" />
      <OwnValues benchmark={benchmark} quarter={quarter} />
    </Page>
  );
}

function OwnValues({ benchmark, quarter }: { readonly benchmark: string; readonly quarter: string }) {
  const texts = useTexts(COMPARISONS_TEXTS);
  const language = useLanguage();
  const comparisons = useOwnComparisons(benchmark, quarter);
  const glossary = useGlossary(benchmark, quarter);
  return (
    <Answer of={comparisons}>
      {(reply) => (
        <>
          <p className="small" role="status">
            {reply.computedAt === undefined
              ? texts.computing
              : fill(texts.computedAt, { moment: momentInWords(reply.computedAt, language) })}
          </p>
          {reply.computedAt !== undefined && reply.values.length === 0 ? <p>{texts.none}</p> : null}
          <Values reply={reply} glossary={glossary} quarter={quarter} />
        </>
      )}
    </Answer>
  );
}

interface ValuesProps {
  readonly reply: OwnComparisonsReply;
  readonly glossary: Glossary;
  readonly quarter: string;
}

function Values({ reply, glossary, quarter }: ValuesProps) {
  const texts = useTexts(COMPARISONS_TEXTS);
  const language = useLanguage();
  const names = new Map([
    ...reply.measures.map(({ code, label }) => [code, label[language]] as const),
    ...reply.dimensions.map(({ code, label }) => [`@${code}`, label[language].toLowerCase()] as const),
  ]);
  const nameOf = (code: string): string => names.get(code) ?? code;
  if (reply.values.length === 0) return null;
  return (
    <>
      <p>
        <Button
          appearance="secondary"
          onClick={() =>
            saveFile(`vergelijking-${quarter}.csv`, comparisonsCsv(reply.values, language, glossary))
          }
        >
          {texts.export}
        </Button>
      </p>
      <ul className="cards one-column">
        {reply.values.map((own) => (
          <OwnValue key={own.indicator.code} own={own} glossary={glossary} nameOf={nameOf} />
        ))}
      </ul>
      {reply.receipt === undefined ? null : <Receipt receipt={reply.receipt} />}
    </>
  );
}

/** What the comparison was made of, so that anybody can ask after it. */
function Receipt({ receipt }: { readonly receipt: OwnReceiptReply }) {
  const texts = useTexts(COMPARISONS_TEXTS);
  const language = useLanguage();
  const { deliveries, openedBy, catalogueVersion, methodVersion, groupVersion, codeVersion } = receipt;
  return (
    <section className="panel">
      <h2>{texts.receipt}</h2>
      <ul>
        {deliveries.map(({ id, quarter, version }) => (
          <li key={id}>
            {fill(texts.receiptDelivery, { quarter: quarterInWords(quarter, language), version, id })}
          </li>
        ))}
      </ul>
      {openedBy.length > 1 ? <p>{fill(texts.receiptOpening, { codes: openedBy.join(', ') })}</p> : null}
      <p className="small">
        {fill(texts.receiptVersions, {
          catalogue: catalogueVersion,
          method: methodVersion,
          groups: groupVersion,
          code: codeVersion,
        })}
      </p>
    </section>
  );
}
