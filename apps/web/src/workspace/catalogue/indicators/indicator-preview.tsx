import type { IndicatorInCatalogueReply, IndicatorSettingsReply } from '@ijkpunt/contract';
import type { Indicator, Language } from '@ijkpunt/model';
import { Definition } from '../../../public/indicator/definition.tsx';
import { IndicatorHead } from '../../../public/indicator/indicator-head.tsx';
import { fill } from '../../words/fill.ts';
import { useTexts } from '../../words/language.ts';
import { INDICATORS_TEXTS } from './indicators.texts.ts';

interface IndicatorPreviewProps {
  readonly indicator: IndicatorInCatalogueReply;
  readonly draft: IndicatorSettingsReply;
}

/** What the public page says of the indicator now and with the draft, drawn by the parts of that page itself. */
export function IndicatorPreview({ indicator, draft }: IndicatorPreviewProps) {
  const texts = useTexts(INDICATORS_TEXTS);
  const names = { nl: texts.dutch, en: texts.english };
  return (
    <>
      <h3>{texts.preview}</h3>
      <p className="small">{texts.previewHint}</p>
      {(['nl', 'en'] as const).map((language) => (
        <details key={language} open={language === 'nl'}>
          <summary>{fill(texts.previewLanguage, { language: names[language] })}</summary>
          <div className="preview-pair">
            <Side name={texts.previewNow} {...{ indicator, language }} settings={indicator.atWork} />
            <Side name={texts.previewThen} {...{ indicator, language }} settings={draft} />
          </div>
        </details>
      ))}
    </>
  );
}

interface SideProps {
  readonly name: string;
  readonly indicator: IndicatorInCatalogueReply;
  readonly settings: IndicatorSettingsReply;
  readonly language: Language;
}

function Side({ name, indicator, settings, language }: SideProps) {
  const texts = useTexts(INDICATORS_TEXTS);
  const { benchmark, measures } = indicator;
  const { shown, ...words } = settings;
  const drawn: Indicator = { ...indicator.indicator, ...words };
  const of = {
    profileQuestions: benchmark.profileQuestions,
    measureGroups: benchmark.measureGroups,
    measures: measures.map(({ code, label }) => ({ code, label, unit: indicator.indicator.unit })),
  };
  return (
    <section className="preview-side" aria-label={name}>
      <p className="above">{name}</p>
      <div lang={language}>
        {shown ? (
          <>
            <IndicatorHead indicator={drawn} language={language} as="h3" />
            <Definition wording={{ indicator: drawn, benchmark: of, language }} />
          </>
        ) : (
          <p>{texts.previewGone}</p>
        )}
      </div>
    </section>
  );
}
