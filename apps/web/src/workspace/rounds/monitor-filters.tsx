import { MONITOR_STATES, type MonitorRowReply } from '@ijkpunt/contract';
import { CheckBox, ChoiceLabel, FormField, FormLabel, TextBox } from '@ijkpunt/ui';
import { useLanguage, useTexts } from '../words/language.ts';
import { ChoiceField } from './choice-field.tsx';
import { provincesOf, type MonitorView } from './monitor-view.ts';
import { MONITOR_STATE_WORDS, MONITOR_TEXTS } from './monitor.texts.ts';

interface MonitorFiltersProps {
  readonly rows: readonly MonitorRowReply[];
  readonly view: MonitorView;
  readonly onView: (view: MonitorView) => void;
}

/** Chooses which municipalities are shown. */
export function MonitorFilters({ rows, view, onView }: MonitorFiltersProps) {
  const texts = useTexts(MONITOR_TEXTS);
  const language = useLanguage();
  const states = MONITOR_STATES.map((state) => ({
    value: state,
    name: MONITOR_STATE_WORDS[state][language],
  }));
  const provinces = provincesOf(rows).map((province) => ({ value: province, name: province }));
  return (
    <div className="in-row" role="search" aria-label={texts.filters}>
      <NameFilter view={view} onView={onView} />
      <ChoiceField
        id="monitor-state"
        label={texts.stateFilter}
        value={view.state ?? ''}
        choices={[{ value: '', name: texts.all }, ...states]}
        onChange={(value) => onView({ ...view, state: MONITOR_STATES.find((state) => state === value) })}
      />
      <ChoiceField
        id="monitor-province"
        label={texts.provinceFilter}
        value={view.province}
        choices={[{ value: '', name: texts.anyProvince }, ...provinces]}
        onChange={(province) => onView({ ...view, province })}
      />
      <LateFilter view={view} onView={onView} />
    </div>
  );
}

type FilterProps = Omit<MonitorFiltersProps, 'rows'>;

function NameFilter({ view, onView }: FilterProps) {
  const texts = useTexts(MONITOR_TEXTS);
  return (
    <FormField>
      <FormLabel htmlFor="monitor-name">{texts.nameFilter}</FormLabel>
      <TextBox
        id="monitor-name"
        type="search"
        autoComplete="off"
        value={view.name}
        onChange={({ currentTarget }) => onView({ ...view, name: currentTarget.value })}
      />
    </FormField>
  );
}

function LateFilter({ view, onView }: FilterProps) {
  const texts = useTexts(MONITOR_TEXTS);
  return (
    <ChoiceLabel>
      <CheckBox
        checked={view.late}
        onChange={({ currentTarget }) => onView({ ...view, late: currentTarget.checked })}
      />
      {texts.lateFilter}
    </ChoiceLabel>
  );
}
