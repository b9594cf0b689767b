import {
  isTotal,
  liesInside,
  type Finding,
  type GeneralRule,
  type Observation,
  type Period,
} from '@ijkpunt/model';
import { isCounted } from '../cells.ts';
import { finding } from '../finding.ts';
import { grouped } from '../grouped.ts';

/**
 * Rule V11: the period of a category lies inside the period of a total of its measure. One finding per measure and
 * period, whatever the number of cells. A gap has no figure that could be of another time.
 */
export function periodsInside(rule: GeneralRule, observations: readonly Observation[]): readonly Finding[] {
  const totals = grouped(observations.filter(isTotal), ({ measure }) => measure);
  const outside = observations.filter(isCounted).filter(({ measure, period, dimension }) => {
    const around = totals.get(measure) ?? [];
    return dimension !== '' && around.length > 0 && !around.some((total) => covers(total.period, period));
  });
  const groups = grouped(outside, ({ measure, period }) =>
    [measure, period.start ?? '', period.end].join('/'),
  );
  return [...groups].flatMap(([identity, group]) => {
    const [first] = group;
    const [widest] = (totals.get(first?.measure ?? '') ?? []).toSorted(byBeginning);
    if (first === undefined || widest === undefined) return [];
    const { line, measure } = first;
    const about = { line, column: 'periode_tot', measure, seen: seenIn(group, widest.period), identity };
    return [finding('period-outside-total', rule.code, rule.asks, about)];
  });
}

function seenIn(group: readonly Observation[], total: Period): Finding['seen'] {
  const categories = group.map(({ category }) => category).join(', ');
  const { start = '', end = '' } = group[0]?.period ?? {};
  return { start, end, totalStart: total.start ?? '', totalEnd: total.end, cells: group.length, categories };
}

/** Where one beginning is unknown only the end can be judged; two stocks are of one day. */
function covers(total: Period, part: Period): boolean {
  if (liesInside(part, total)) return true;
  if ((part.start === undefined) === (total.start === undefined)) return false;
  return part.end <= total.end && (total.start === undefined || part.end >= total.start);
}

/** The one that begins first; without a beginning last. The order of the rows makes no difference. */
function byBeginning(a: Observation, b: Observation): number {
  const text = ({ period }: Observation): string => `${period.start ?? '~'}/${period.end}`;
  return text(a) < text(b) ? -1 : 1;
}
