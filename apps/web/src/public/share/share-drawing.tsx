import type { Language } from '@ijkpunt/model';
import { tellingSection, type IndicatorPage, type MunicipalityPage, type StartPage } from '@ijkpunt/contract';
import { CaterpillarPlot, CoverageBar, coverageFigures, formatValue } from '@ijkpunt/ui';
import { caterpillarOf } from '../indicator/of-section.ts';
import { Among, spreadOf } from '../municipality/overview.tsx';
import { valueInWords } from '../values/figure-in-words.ts';
import type { SharedPage } from './share-address.ts';
import { ShareRows, type DrawingRoom, type ShareRow } from './share-rows.tsx';
import { shareTexts } from './share.texts.ts';
import { municipalitySection, startSection } from './share-words.ts';

interface ShareDrawingProps<Page = SharedPage> {
  readonly page: Page;
  readonly language: Language;
  readonly room: DrawingRoom;
}

/** What is drawn on the page itself, by the same charts. Nothing where there is nothing to draw. */
export function ShareDrawing({ page, language, room }: ShareDrawingProps) {
  if (page.kind === 'indicator') return <OfIndicator page={page} language={language} room={room} />;
  if (page.kind === 'municipality') return <OfMunicipality page={page} language={language} room={room} />;
  return <OfStart page={page} language={language} room={room} />;
}

/** Size of the chart of all municipalities: as wide as its units, so that its dots stay round. */
const WHOLE = { width: 1000, height: 294 };

function OfIndicator({ page, language, room: { top, bottom } }: ShareDrawingProps<IndicatorPage>) {
  const section = tellingSection(page.sections);
  const input = section && caterpillarOf(section, language);
  if (input === undefined || input.rows.length === 0) return null;
  return (
    <svg
      {...{ x: 100, y: top, width: WHOLE.width, height: Math.min(WHOLE.height, bottom - top) }}
      viewBox={`0 0 ${WHOLE.width} ${WHOLE.height}`}
    >
      <CaterpillarPlot id="alle" input={input} />
    </svg>
  );
}

function OfMunicipality({ page, language, room }: ShareDrawingProps<MunicipalityPage>) {
  const section = municipalitySection(page);
  if (section === undefined) return null;
  const { benchmark } = section;
  const { name } = page.municipality;
  const blocks = section.blocks.filter((block) => spreadOf(block) !== undefined);
  const rows = blocks.map((block): ShareRow => {
    const { indicator, value } = block;
    const said = value.kind === 'figure' ? valueInWords(value, { indicator, benchmark, language }) : '–';
    const drawing = <Among name={name} block={block} benchmark={benchmark} language={language} />;
    return { id: indicator.code, label: indicator.label[language], value: said, drawing };
  });
  const words = shareTexts[language].profileKey;
  return <ShareRows {...{ rows, words, room, language }} box={{ width: 160, height: 22 }} />;
}

function OfStart({ page, language, room }: ShareDrawingProps<StartPage>) {
  const section = startSection(page);
  if (section === undefined) return null;
  const rows = section.headlines.map((headline): ShareRow => {
    const { indicator, distribution, shown, refused, withheld, missing } = headline;
    const label = indicator.label[language];
    const input = { label, language, counts: { shown, refused, withheld, missing } };
    // Without a median the words say what most of the bar stands for.
    const [most] = coverageFigures(input).parts.toSorted((a, b) => b.count - a.count);
    const value =
      distribution === undefined
        ? (most?.words ?? '')
        : formatValue(distribution.median, indicator.method, language);
    const drawing = <CoverageBar id={indicator.code} input={input} />;
    return { id: indicator.code, label, value, drawing };
  });
  const words = shareTexts[language].coverageKey;
  return <ShareRows {...{ rows, words, room, language }} box={{ width: 160, height: 10 }} />;
}
