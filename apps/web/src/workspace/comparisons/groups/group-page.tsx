import type { GroupComparisonReply, OwnGroupReply } from '@ijkpunt/contract';
import { useParams } from 'react-router';
import { HeadRow, numbers } from '../../../public/frame/head-row.tsx';
import { ScrollingTable } from '../../../public/frame/scrolling-table.tsx';
import { amount } from '../../../public/standing/amounts.ts';
import { placeInWords, positionInWords } from '../../../public/standing/standing-in-sentences.ts';
import { STANDING_TEXTS } from '../../../public/standing/standing.texts.ts';
import { Answer } from '../../shell/answer.tsx';
import { Page } from '../../shell/page.tsx';
import { fill } from '../../words/fill.ts';
import { numberInWords, quarterInWords } from '../../words/in-words.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import { mannerOf, valueInWords } from '../value-in-words.ts';
import { GROUPS_TEXTS } from './groups.texts.ts';
import { useGroupComparison, useGroups } from './use-groups.ts';
import '../comparisons.css';

/** The released figures of the municipality beside those of a group of its own choosing. */
export function GroupPage() {
  const texts = useTexts(GROUPS_TEXTS);
  const { group: id = '' } = useParams();
  const groups = useGroups();
  const group = groups.data?.groups.find((one) => one.id === id);
  return (
    <Page title={group === undefined ? texts.title : fill(texts.with, { name: group.name })}>
      <p className="lead">{texts.why}</p>
      {group === undefined ? null : <Who group={group} />}
      <Benchmarks id={id} />
    </Page>
  );
}

function Who({ group }: { readonly group: OwnGroupReply }) {
  const texts = useTexts(GROUPS_TEXTS);
  return <p>{fill(texts.membersOf, { names: group.municipalities.map(({ name }) => name).join(', ') })}</p>;
}

function Benchmarks({ id }: { readonly id: string }) {
  const texts = useTexts(GROUPS_TEXTS);
  const language = useLanguage();
  return (
    <Answer of={useGroupComparison(id)}>
      {({ benchmarks }) =>
        benchmarks.length === 0 ? (
          <p>{texts.nothing}</p>
        ) : (
          benchmarks.map(({ slug, title, publication, comparisons }) => (
            <Comparisons
              key={slug}
              id={slug}
              caption={`${title[language]}. ${fill(texts.publication, { number: publication })}`}
              comparisons={comparisons}
            />
          ))
        )
      }
    </Answer>
  );
}

interface ComparisonsProps {
  readonly id: string;
  readonly caption: string;
  readonly comparisons: readonly GroupComparisonReply[];
}

function Comparisons({ id, caption, comparisons }: ComparisonsProps) {
  const { columns } = useTexts(GROUPS_TEXTS);
  return (
    <ScrollingTable id={id} caption={caption}>
      <HeadRow
        columns={[
          { words: columns.indicator },
          { words: columns.quarter },
          ...numbers(columns.own, columns.others, columns.mean),
          { words: columns.position },
          { words: columns.place },
        ]}
      />
      <tbody>
        {comparisons.map((comparison) => (
          <Row key={comparison.indicator.code} comparison={comparison} />
        ))}
      </tbody>
    </ScrollingTable>
  );
}

function Row({ comparison }: { readonly comparison: GroupComparisonReply }) {
  const language = useLanguage();
  const { indicator, quarter, value, standing } = comparison;
  const manner = mannerOf(indicator, language);
  const { noGroup } = STANDING_TEXTS[language];
  return (
    <tr>
      <th scope="row">{indicator.label[language]}</th>
      <td>{quarterInWords(quarter, language)}</td>
      <td className="number">{valueInWords(value, manner)}</td>
      {standing === undefined || 'why' in standing ? (
        <td colSpan={4}>{standing === undefined ? '–' : noGroup[standing.why]}</td>
      ) : (
        <>
          <td className="number">{numberInWords(standing.contributing, language)}</td>
          <td className="number">{amount(standing.mean, manner)}</td>
          <td>{positionInWords(standing, indicator.direction, manner)}</td>
          <td>{placeInWords(standing.rank, manner)}</td>
        </>
      )}
    </tr>
  );
}
