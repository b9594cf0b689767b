import { across, anchorAt, EVEN, percentage } from '../chart/places.ts';
import type { TickBelow } from '../chart/ticks.tsx';
import { valueAxis } from '../chart/value-axis.ts';
import type { Panel, PanelsFigures } from './panels-figures.ts';

/** One panel with the places of what stands in it. */
export interface PlacedPanel extends Pick<Panel, 'code' | 'label' | 'words' | 'counts'> {
  readonly top: number;
  readonly mark: { readonly x: string; readonly from: string; readonly to: string } | undefined;
}

/** Where everything of small multiples stands. Heights in pixels, widths as part of the whole. */
interface PanelsLayout {
  readonly height: number;
  readonly baseline: number;
  readonly panels: readonly PlacedPanel[];
  readonly ticks: readonly TickBelow[];
  readonly whole: string | undefined;
}

/** Height of a panel, words and all, and of the room between one and the next. */
export const PANEL = 58;
const GAP = 6;

/** Panels under each other, all over one scale: whatever the width, the same place is the same value. */
export function panelsLayout({ panels, whole, tick }: PanelsFigures): PanelsLayout {
  const values = panels.flatMap(({ measured }) =>
    measured === undefined
      ? []
      : [measured.value, measured.lower ?? measured.value, measured.upper ?? measured.value],
  );
  const axis = valueAxis([...values, ...(whole === undefined ? [] : [whole])]);
  const part = (value: number): number => across(axis.place(value), EVEN);
  const at = (value: number): string => percentage(part(value));
  const baseline = panels.length * (PANEL + GAP);
  return {
    height: baseline + 24,
    baseline,
    panels: panels.map(({ code, label, words, counts, measured }, index) => ({
      ...{ code, label, words, counts },
      top: index * (PANEL + GAP),
      mark: measured && {
        x: at(measured.value),
        from: at(measured.lower ?? measured.value),
        to: at(measured.upper ?? measured.value),
      },
    })),
    ticks: axis.ticks.map((value) => ({ x: at(value), label: tick(value), anchor: anchorAt(part(value)) })),
    whole: whole === undefined ? undefined : at(whole),
  };
}
