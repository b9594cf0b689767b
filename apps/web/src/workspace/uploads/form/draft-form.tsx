import type { DraftReply } from '@ijkpunt/contract';
import { FinishPanel } from './finish-panel.tsx';
import { FormBar } from './form-bar.tsx';
import { FormTable } from './form-table.tsx';
import { Remarks } from './remarks.tsx';
import { useDraftForm } from './use-draft-form.ts';
import type { FormPlace } from './use-draft.ts';
import { useFormView } from './use-form-view.ts';

interface DraftFormProps {
  readonly draft: DraftReply;
  readonly place: FormPlace;
  /** Reads what the server holds now. */
  readonly reread: () => Promise<DraftReply | undefined>;
}

/** The form: its rows, what is remarked while typing, how it is kept, and the way on. */
export function DraftForm({ draft, place, reread }: DraftFormProps) {
  const form = useDraftForm(draft, { place, reread });
  const { checked, asked, empties, themes, ...view } = useFormView(draft, form.cells);
  const { unfolded, fold, pointedOut, pointOut, goTo } = view;
  return (
    <>
      <FormBar asked={asked.length} filled={asked.length - empties.length} form={form} />
      <Remarks findings={checked.findings} benchmark={draft.benchmark} onGo={goTo} />
      <FormTable
        draft={draft}
        themes={themes}
        cells={form.cells}
        findings={checked.byAddress}
        unfolded={unfolded}
        onFold={fold}
        onType={form.type}
        onAdd={form.add}
      />
      <FinishPanel
        place={place}
        empties={empties}
        pointedOut={pointedOut}
        onPointOut={pointOut}
        onType={form.type}
        flush={form.flush}
      />
    </>
  );
}
