import { addressOfCell } from '@ijkpunt/contract';
import type { Dimension } from '@ijkpunt/model';
import { Button, FormLabel, TextBox } from '@ijkpunt/ui';
import { useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { fill } from '../../words/fill.ts';
import { useLanguage, useTexts } from '../../words/language.ts';
import { focusField } from './field-place.ts';
import { FORM_TEXTS } from './form.texts.ts';

interface AddCategoryProps {
  readonly dimension: Dimension;
  readonly measure: string;
  readonly onAdd: (address: string) => void;
}

/** A category that is not in the list of an open breakdown, such as a partner of one's own. */
export function AddCategory({ dimension, measure, onAdd }: AddCategoryProps) {
  const texts = useTexts(FORM_TEXTS);
  const language = useLanguage();
  const { name, setName, add } = useNewCategory({ dimension, measure, onAdd });
  const id = `add-${measure}-${dimension.code}`;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') add();
  };
  return (
    <tr role="row" className="add-category">
      <td colSpan={6} role="cell">
        <FormLabel htmlFor={id}>
          {fill(texts.addCategory, { dimension: dimension.label[language] })}
        </FormLabel>
        <TextBox
          {...{ id, type: 'text', maxLength: 100, autoComplete: 'off', value: name, onKeyDown }}
          onChange={(event) => setName(event.target.value)}
        />
        <Button appearance="secondary" onClick={add}>
          {texts.add}
        </Button>
      </td>
    </tr>
  );
}

function useNewCategory({ dimension, measure, onAdd }: AddCategoryProps) {
  const [name, setName] = useState('');
  // The sign between the parts of an address cannot stand in one of them.
  const category = name.replaceAll('|', '/').trim();
  const add = () => {
    if (category === '') return;
    const address = addressOfCell({ measure, dimension: dimension.code, category });
    flushSync(() => {
      onAdd(address);
      setName('');
    });
    focusField({ address, field: 'value' });
  };
  return { name, setName, add };
}
