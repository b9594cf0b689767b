import type { Language } from '@ijkpunt/model';
import type { IndicatorBlock, MunicipalityEmbed } from '@ijkpunt/contract';
import { spineTexts } from '@ijkpunt/ui';
import { anchorOf } from '../frame/anchor-of.ts';
import { HeadRow, numbers } from '../frame/head-row.tsx';
import { InventedMark } from '../frame/invented-notice.tsx';
import { ScrollingTable } from '../frame/scrolling-table.tsx';
import { InShort } from '../municipality/in-short.tsx';
import { municipalityTexts } from '../municipality/municipality.texts.ts';
import { Among, spreadOf } from '../municipality/overview.tsx';
import { ValueCell } from '../values/value-cell.tsx';
import { pageOf } from './embed-frame.tsx';
import { embedTexts } from './embed.texts.ts';
import { ProvisionalMark } from './provisional-mark.tsx';

interface MunicipalityInFrameProps {
  readonly embed: MunicipalityEmbed;
  readonly language: Language;
}

/** A municipality in short: what can be said of its figures, and each of them among those of the others. */
export function MunicipalityInFrame({ embed, language }: MunicipalityInFrameProps) {
  const { municipality, sections } = embed;
  return (
    <>
      <h1>{municipality.name}</h1>
      {sections.length === 0 && <p>{municipalityTexts[language].nothing(municipality.name)}</p>}
      {sections.map((section) => (
        <Section key={section.benchmark.slug} embed={embed} section={section} language={language} />
      ))}
    </>
  );
}

interface SectionProps extends MunicipalityInFrameProps {
  readonly section: MunicipalityEmbed['sections'][number];
}

function Section({ embed, section: { benchmark, blocks }, language }: SectionProps) {
  const at = pageOf(embed, language);
  const quarters = blocks.map(({ quarter }) => quarter);
  return (
    <section aria-labelledby={benchmark.slug}>
      <h2 id={benchmark.slug}>{benchmark.title[language]}</h2>
      <p className="marks">
        {benchmark.invented && <InventedMark language={language} />}{' '}
        <ProvisionalMark benchmark={benchmark} quarters={quarters} language={language} />
      </p>
      <InShort benchmark={benchmark} blocks={blocks} language={language} at={at} />
      {blocks.some((block) => spreadOf(block) !== undefined) && (
        <p className="signs">{spineTexts[language].key}</p>
      )}
      <Profile embed={embed} benchmark={benchmark} blocks={blocks} language={language} />
    </section>
  );
}

interface ProfileProps extends MunicipalityInFrameProps {
  readonly benchmark: SectionProps['section']['benchmark'];
  readonly blocks: readonly IndicatorBlock[];
}

/** Every indicator on a line: its value, or why there is none, and where it lies. */
function Profile({ embed, benchmark, blocks, language }: ProfileProps) {
  const { columns } = embedTexts[language];
  const { name } = embed.municipality;
  return (
    <ScrollingTable id={`${benchmark.slug}-profiel`} caption={name}>
      <HeadRow
        columns={[{ words: columns.indicator }, ...numbers(columns.value), { words: columns.among }]}
      />
      <tbody>
        {blocks.map((block) => {
          const wording = { indicator: block.indicator, benchmark, language };
          return (
            <tr key={block.indicator.code}>
              <th scope="row">
                <a href={`${pageOf(embed, language)}#${anchorOf(wording)}`}>
                  {block.indicator.label[language]}
                </a>
              </th>
              <ValueCell value={block.value} wording={wording} />
              <td className="spine">
                <Among name={name} block={block} benchmark={benchmark} language={language} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </ScrollingTable>
  );
}
