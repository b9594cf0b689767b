import type { Language } from '@ijkpunt/model';
import type { MunicipalityPage as Page } from '@ijkpunt/contract';
import { formatCount, formatDay } from '@ijkpunt/ui';
import { addressIn, comparePath } from '../frame/addresses.ts';
import { BenchmarkHead } from '../frame/benchmark-head.tsx';
import { Alike } from './alike.tsx';
import { IndicatorBlock } from './indicator-block.tsx';
import { municipalityTexts } from './municipality.texts.ts';
import { InShort } from './in-short.tsx';
import { OthersFigures } from './others-figures.tsx';
import { Overview } from './overview.tsx';
import { OwnReply } from './own-reply.tsx';
import { OwnWords } from './own-words.tsx';

interface MunicipalityPageProps {
  readonly page: Page;
  readonly language: Language;
}

/** One municipality: per benchmark an overview, then every indicator with its charts; and what others say of it. */
export function MunicipalityPage({ page, language }: MunicipalityPageProps) {
  const { municipality, sections, references } = page;
  const text = municipalityTexts[language];
  return (
    <>
      <Head page={page} language={language} />
      {sections.length === 0 && <p className="lead">{text.nothing(municipality.name)}</p>}
      {sections.map((section) => (
        <Section
          key={section.benchmark.slug}
          municipality={municipality}
          section={section}
          language={language}
        />
      ))}
      <OthersFigures name={municipality.name} references={references} language={language} />
    </>
  );
}

interface SectionProps {
  readonly municipality: Page['municipality'];
  readonly section: Page['sections'][number];
  readonly language: Language;
}

/** What one benchmark says of the municipality, and what the municipality says of that. */
function Section({ municipality: { name, slug }, section, language }: SectionProps) {
  const { benchmark, blocks, explanations, groups, reply } = section;
  return (
    <section className="benchmark" aria-labelledby={benchmark.slug}>
      <BenchmarkHead benchmark={benchmark} language={language} />
      <InShort benchmark={benchmark} blocks={blocks} language={language} />
      <Overview name={name} benchmark={benchmark} blocks={blocks} language={language} />
      {groups !== undefined && <Alike groups={groups} language={language} />}
      {blocks.map((block) => (
        <IndicatorBlock
          key={block.indicator.code}
          name={name}
          slug={slug}
          block={block}
          groups={groups}
          wording={{ indicator: block.indicator, benchmark, language }}
        />
      ))}
      <OwnReply
        id={`${benchmark.slug}-reactie`}
        name={name}
        number={benchmark.publication.number}
        reply={reply}
        language={language}
      />
      <OwnWords
        id={`${benchmark.slug}-toelichting`}
        name={name}
        explanations={explanations}
        language={language}
      />
    </section>
  );
}

function Head({ page: { municipality, sections }, language }: MunicipalityPageProps) {
  const text = municipalityTexts[language];
  const { name, slug, province, inhabitants, endedOn } = municipality;
  return (
    <div className="page-head">
      <p className="kicker">
        {text.kicker(province)}
        {inhabitants !== undefined && ` · ${text.inhabitants(formatCount(inhabitants, language))}`}
      </p>
      <h1>{name}</h1>
      {endedOn !== undefined && <p className="notice">{text.ended(name, formatDay(endedOn, language))}</p>}
      {sections.length > 0 && <p className="lead">{text.lead(name)}</p>}
      <p>
        <a className="action" href={addressIn(language, comparePath([slug], []))}>
          {text.compareWith(name)}
        </a>
      </p>
    </div>
  );
}
