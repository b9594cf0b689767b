import type { DraftReply } from '@ijkpunt/contract';
import { useDeferredValue, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { formCheck, unfilled, type CheckedForm } from './checked-form.ts';
import { measureOf, type DraftCells } from './draft-cells.ts';
import { focusField } from './field-place.ts';
import { formThemes, type FormTheme } from './form-rows.ts';

/** What is seen of a form. */
interface FormView {
  readonly checked: CheckedForm;
  readonly themes: readonly FormTheme[];
  /** Codes of the measures that are asked. */
  readonly asked: readonly string[];
  /** Totals without figure and without reason. */
  readonly empties: readonly string[];
  /** The empty totals have been pointed out: from then on each is a finding. */
  readonly pointedOut: boolean;
  readonly pointOut: () => void;
  readonly unfolded: ReadonlySet<string>;
  readonly fold: (measure: string) => void;
  readonly goTo: (address: string) => void;
}

/** Follows what is typed: rows, findings, what is still empty, and what is unfolded. */
export function useFormView(draft: DraftReply, cells: DraftCells): FormView {
  const [pointedOut, setPointedOut] = useState(false);
  const [unfolded, setUnfolded] = useState(() => unfoldedAtFirst(draft));
  const asked = draft.responsibility ?? draft.benchmark.measures.map(({ code }) => code);
  const empties = unfilled(asked, cells);
  const goTo = (address: string) => {
    // The field must be there before it can be gone to.
    flushSync(() => setUnfolded(new Set([...unfolded, measureOf(address)])));
    focusField({ address, field: 'value' });
  };
  return {
    checked: useChecked(draft, cells, pointedOut ? empties : []),
    themes: useThemes(draft, cells),
    asked,
    empties,
    pointedOut,
    pointOut: () => setPointedOut(true),
    unfolded,
    fold: (measure) => setUnfolded(toggled(unfolded, measure)),
    goTo,
  };
}

/** Checks after what was typed has been drawn: a key never waits for it. */
function useChecked(draft: DraftReply, cells: DraftCells, blanks: readonly string[]): CheckedForm {
  const check = useMemo(() => formCheck(draft), [draft]);
  const settled = useDeferredValue(cells);
  const asked = blanks.join(BETWEEN);
  return useMemo(() => check(settled, listed(asked)), [check, settled, asked]);
}

/** Rows change when there is another cell, not when something is typed in one. */
function useThemes(draft: DraftReply, cells: DraftCells): readonly FormTheme[] {
  const addresses = [...cells.keys()].join(BETWEEN);
  return useMemo(() => formThemes(draft, listed(addresses)), [draft, addresses]);
}

/** No address holds it, so that a list of them can be compared as one text. */
const BETWEEN = '\n';

function listed(text: string): readonly string[] {
  return text === '' ? [] : text.split(BETWEEN);
}

/** Who filled in a breakdown finds it open. */
function unfoldedAtFirst({ cells }: DraftReply): ReadonlySet<string> {
  return new Set(cells.filter(({ dimension }) => dimension !== '').map(({ measure }) => measure));
}

function toggled(open: ReadonlySet<string>, measure: string): ReadonlySet<string> {
  const next = new Set(open);
  if (!next.delete(measure)) next.add(measure);
  return next;
}
