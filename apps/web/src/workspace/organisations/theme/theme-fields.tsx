import { CORNERS, LETTERS, MODES, THEME_PARTS, type Theme } from '@ijkpunt/contract';
import { ChoiceLabel, RadioButton, TextBox } from '@ijkpunt/ui';
import { fill } from '../../words/fill.ts';
import { useTexts } from '../../words/language.ts';
import { THEME_TEXTS } from './theme.texts.ts';
import { withColour } from './theme-draft.ts';

interface ThemeFieldsProps {
  readonly theme: Theme;
  readonly onChange: (theme: Theme) => void;
}

/** Colours of each part, in light and in dark. */
export function ColourFields({ theme, onChange }: ThemeFieldsProps) {
  const texts = useTexts(THEME_TEXTS);
  return (
    <table className="figures theme-colours">
      <caption className="unseen">{texts.colours}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.part}</th>
          {MODES.map((mode) => (
            <th key={mode} scope="col">
              {texts.modes[mode]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {THEME_PARTS.map((part) => (
          <tr key={part}>
            <th scope="row">{texts.parts[part]}</th>
            {MODES.map((mode) => (
              <td key={mode}>
                <TextBox
                  type="color"
                  aria-label={fill(texts.colourOf, { part: texts.parts[part], mode: texts.modes[mode] })}
                  value={theme[part][mode]}
                  onChange={({ currentTarget }) =>
                    onChange(withColour(theme, part, mode, currentTarget.value))
                  }
                />{' '}
                <code>{theme[part][mode]}</code>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Corners and letters: few choices, of what every device has. */
export function ShapeFields({ theme, onChange }: ThemeFieldsProps) {
  const texts = useTexts(THEME_TEXTS);
  return (
    <div className="questions">
      <Choices
        name="corners"
        legend={texts.corners}
        words={texts.cornersOf}
        choices={CORNERS}
        chosen={theme.corners}
        onChoose={(corners) => onChange({ ...theme, corners })}
      />
      <Choices
        name="letters"
        legend={texts.letters}
        words={texts.lettersOf}
        choices={LETTERS}
        chosen={theme.letters}
        onChoose={(letters) => onChange({ ...theme, letters })}
      />
    </div>
  );
}

interface ChoicesProps<Choice extends string> {
  readonly name: string;
  readonly legend: string;
  readonly words: Readonly<Record<Choice, string>>;
  readonly choices: readonly Choice[];
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

function Choices<Choice extends string>(props: ChoicesProps<Choice>) {
  const { name, legend, words, choices, chosen, onChoose } = props;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <ChoiceLabel key={choice}>
          <RadioButton name={name} checked={choice === chosen} onChange={() => onChoose(choice)} />
          {words[choice]}
        </ChoiceLabel>
      ))}
    </fieldset>
  );
}
