import { EXPLORED_SHOWS, type ExploredView } from '@ijkpunt/contract';
import { FormField, FormLabel, TextBox } from '@ijkpunt/ui';
import { ChoiceField } from '../../rounds/choice-field.tsx';
import { useTexts } from '../../words/language.ts';
import { EXPLORE_TEXTS } from './explore.texts.ts';

interface ExploredFiltersProps {
  readonly table: ExploredView;
  readonly onTable: (table: ExploredView) => void;
}

/** Which municipalities the table and the file hold. */
export function ExploredFilters({ table, onTable }: ExploredFiltersProps) {
  const texts = useTexts(EXPLORE_TEXTS);
  return (
    <div className="in-row" role="search" aria-label={texts.filters}>
      <FormField>
        <FormLabel htmlFor="explore-name">{texts.name}</FormLabel>
        <TextBox
          id="explore-name"
          type="search"
          autoComplete="off"
          maxLength={80}
          value={table.name}
          onChange={({ currentTarget }) => onTable({ ...table, name: currentTarget.value })}
        />
      </FormField>
      <ChoiceField
        id="explore-show"
        label={texts.show}
        value={table.show}
        choices={EXPLORED_SHOWS.map((value) => ({ value, name: texts.shows[value] }))}
        onChange={(value) =>
          onTable({ ...table, show: EXPLORED_SHOWS.find((show) => show === value) ?? 'all' })
        }
      />
    </div>
  );
}
