import type { DraftCell } from '@ijkpunt/contract';
import { PRECISIONS, WHY_MISSING } from '@ijkpunt/model';
import { SelectBox, TextBox } from '@ijkpunt/ui';
import { memo, type ComponentProps, type ReactNode } from 'react';
import { MISSING_WORDS, PRECISION_WORDS } from '../../words/codes.texts.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import type { FormFinding } from './checked-form.ts';
import { emptyCell, LONGEST, type Field, type Typed } from './draft-cells.ts';
import { idOf } from './field-place.ts';
import { FORM_TEXTS } from './form.texts.ts';

interface CellFieldsProps {
  readonly address: string;
  readonly cell: DraftCell | undefined;
  readonly findings: readonly FormFinding[];
  readonly onType: (typed: readonly Typed[]) => void;
}

/** The fields of a cell. Drawn anew only when something about it changed: a key in one row leaves the others alone. */
export const CellFields = memo(AllFields, (before, now) => {
  const same = before.cell === now.cell && before.onType === now.onType;
  return same && keysOf(before) === keysOf(now);
});

function AllFields({ address, cell = emptyCell(address), findings, onType }: CellFieldsProps) {
  const of = (field: Field) => fieldProps({ address, field, onType });
  const value = { ...of('value'), ...remarked(address, findings), ...TEXT };
  return (
    <>
      <Place field="value">
        <TextBox {...value} inputMode="decimal" maxLength={LONGEST.value} value={cell.value} />
      </Place>
      <Place field="reason">
        <ReasonSelect {...of('reason')} value={cell.reason} />
      </Place>
      <Place field="precision">
        <PrecisionSelect {...of('precision')} value={cell.precision === '' ? 'exact' : cell.precision} />
      </Place>
      <Place field="note">
        <TextBox {...of('note')} {...TEXT} maxLength={LONGEST.note} value={cell.note} />
      </Place>
    </>
  );
}

/** The place of a field in its row. On a narrow screen, where the headings are out of sight, it shows its own. */
function Place({ field, children }: { readonly field: Field; readonly children: ReactNode }) {
  const texts = useTexts(FORM_TEXTS);
  return (
    <td role="cell" data-label={texts[field]}>
      {children}
    </td>
  );
}

const TEXT = { type: 'text', autoComplete: 'off' } as const;

function keysOf({ findings }: Pick<CellFieldsProps, 'findings'>): string {
  return findings.map(({ key }) => key).join('\n');
}

/** A field is named by its column and its row. */
function fieldProps({
  address,
  field,
  onType,
}: Pick<CellFieldsProps, 'address' | 'onType'> & { readonly field: Field }) {
  return {
    id: idOf(address, field),
    'data-address': address,
    'data-field': field,
    'aria-labelledby': `column-${field} ${idOf(address, 'name')}`,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onType([{ address, field, text: target.value }]),
  };
}

function remarked(address: string, findings: readonly FormFinding[]) {
  if (findings.length === 0) return {};
  const wrong = findings.some(({ asks }) => asks === 'correction');
  return { 'aria-describedby': idOf(address, 'findings'), 'aria-invalid': wrong };
}

function ReasonSelect(props: ComponentProps<'select'>) {
  const texts = useTexts(FORM_TEXTS);
  const language = useLanguage();
  return (
    <SelectBox {...props}>
      <option value="">{texts.noReason}</option>
      {WHY_MISSING.map((why) => (
        <option key={why} value={why}>
          {MISSING_WORDS[why][language]}
        </option>
      ))}
    </SelectBox>
  );
}

function PrecisionSelect(props: ComponentProps<'select'>) {
  const language = useLanguage();
  return (
    <SelectBox {...props}>
      {PRECISIONS.map((precision) => (
        <option key={precision} value={precision}>
          {PRECISION_WORDS[precision][language]}
        </option>
      ))}
    </SelectBox>
  );
}
