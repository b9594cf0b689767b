import {
  CheckBox,
  ChoiceLabel,
  FieldErrorMessage,
  FormField,
  FormFieldset,
  FormLabel,
  RadioButton,
  SelectBox,
  TextArea,
  TextBox,
} from '@ijkpunt/ui';
import { useId } from 'react';
import { useTexts } from '../words/language.ts';
import { STYLE_TEXTS } from './style.texts.ts';

/** Fields to write in: empty, filled, wrong, off, of several lines, and a list. */
export function StyleFields() {
  const texts = useTexts(STYLE_TEXTS);
  const id = useId();
  return (
    <div className="narrow">
      <FormField>
        <FormLabel htmlFor={`${id}-empty`}>{texts.empty}</FormLabel>
        <TextBox id={`${id}-empty`} type="text" />
      </FormField>
      <FormField>
        <FormLabel htmlFor={`${id}-filled`}>{texts.filled}</FormLabel>
        <TextBox id={`${id}-filled`} type="text" defaultValue={texts.filled} />
      </FormField>
      <FormField invalid>
        <FormLabel htmlFor={`${id}-wrong`}>{texts.wrong}</FormLabel>
        <FieldErrorMessage id={`${id}-because`}>{texts.wrongBecause}</FieldErrorMessage>
        <TextBox
          id={`${id}-wrong`}
          type="text"
          defaultValue="31-31-2026"
          aria-invalid
          aria-describedby={`${id}-because`}
        />
      </FormField>
      <FormField>
        <FormLabel htmlFor={`${id}-off`}>{texts.off}</FormLabel>
        <TextBox id={`${id}-off`} type="text" defaultValue={texts.filled} disabled />
      </FormField>
      <Longer />
    </div>
  );
}

function Longer() {
  const texts = useTexts(STYLE_TEXTS);
  const id = useId();
  return (
    <>
      <FormField>
        <FormLabel htmlFor={`${id}-several`}>{texts.several}</FormLabel>
        <TextArea id={`${id}-several`} rows={3} defaultValue={texts.wrongBecause} />
      </FormField>
      <FormField>
        <FormLabel htmlFor={`${id}-list`}>{texts.list}</FormLabel>
        <SelectBox id={`${id}-list`}>
          <option>{texts.filled}</option>
          <option>{texts.empty}</option>
        </SelectBox>
      </FormField>
    </>
  );
}

/** Things to tick, and one of a few; on, off and not to be changed. */
export function StyleChoices() {
  const texts = useTexts(STYLE_TEXTS);
  const name = useId();
  return (
    <div className="questions">
      <FormFieldset>
        <legend>{texts.tick}</legend>
        <ChoiceLabel>
          <CheckBox defaultChecked /> {texts.filled}
        </ChoiceLabel>
        <ChoiceLabel>
          <CheckBox /> {texts.empty}
        </ChoiceLabel>
        <ChoiceLabel>
          <CheckBox disabled /> {texts.off}
        </ChoiceLabel>
      </FormFieldset>
      <FormFieldset>
        <legend>{texts.round}</legend>
        <ChoiceLabel>
          <RadioButton name={name} defaultChecked /> {texts.filled}
        </ChoiceLabel>
        <ChoiceLabel>
          <RadioButton name={name} /> {texts.empty}
        </ChoiceLabel>
        <ChoiceLabel>
          <RadioButton name={name} disabled /> {texts.off}
        </ChoiceLabel>
      </FormFieldset>
    </div>
  );
}
