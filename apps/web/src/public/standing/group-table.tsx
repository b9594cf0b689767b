import type { Direction, GroupKind, GroupStanding, NoGroup } from '@ijkpunt/model';
import { formatCount } from '@ijkpunt/ui';
import { HeadRow, numbers } from '../frame/head-row.tsx';
import { ScrollingTable } from '../frame/scrolling-table.tsx';
import { amount, type Manner } from './amounts.ts';
import { placeInWords, positionInWords } from './standing-in-sentences.ts';
import { STANDING_TEXTS } from './standing.texts.ts';

interface GroupTableProps {
  /** Unique on the page. */
  readonly id: string;
  /** What the table is about, for its caption. */
  readonly about: string;
  readonly groups: readonly (GroupStanding | NoGroup)[];
  readonly direction: Direction;
  readonly manner: Manner;
  /** What a group is called more precisely, such as the province. */
  readonly names?: Partial<Record<GroupKind, string | undefined>> | undefined;
}

/** A value among the others of each of its groups; where nothing can be said, the reason. */
export function GroupTable({ id, about, groups, direction, manner, names = {} }: GroupTableProps) {
  const { caption, columns, groups: kinds } = STANDING_TEXTS[manner.language];
  return (
    <ScrollingTable id={id} caption={`${caption}: ${about}`}>
      <HeadRow
        columns={[
          { words: columns.group },
          ...numbers(columns.others, columns.mean, columns.middle),
          { words: columns.position },
          { words: columns.place },
        ]}
      />
      <tbody>
        {groups.map((group) => (
          <tr key={group.kind}>
            <th scope="row">
              {kinds[group.kind]}
              {names[group.kind] === undefined ? null : <span className="small"> ({names[group.kind]})</span>}
            </th>
            <Cells group={group} direction={direction} manner={manner} />
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}

interface CellsProps extends Pick<GroupTableProps, 'direction' | 'manner'> {
  readonly group: GroupStanding | NoGroup;
}

function Cells({ group, direction, manner }: CellsProps) {
  const { noGroup } = STANDING_TEXTS[manner.language];
  if ('why' in group) {
    return (
      <td colSpan={5} className="words">
        {noGroup[group.why]}
      </td>
    );
  }
  const { contributing, mean, lowerQuartile, upperQuartile, rank } = group;
  return (
    <>
      <td className="number">{formatCount(contributing, manner.language)}</td>
      <td className="number">{amount(mean, manner)}</td>
      <td className="number">
        {amount(lowerQuartile, manner)} – {amount(upperQuartile, manner)}
      </td>
      <td className="words">{positionInWords(group, direction, manner)}</td>
      <td className="words">{placeInWords(rank, manner)}</td>
    </>
  );
}
