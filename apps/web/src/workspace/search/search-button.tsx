import { Button } from '@ijkpunt/ui';
import { KeyHint } from '../shortcuts/keys.tsx';
import { useReach } from '../shell/reach.ts';
import { useTexts } from '../words/language.ts';
import { SEARCH_TEXTS } from './search.texts.ts';

/** Opens the search, for who uses no keyboard. */
export function SearchButton() {
  const texts = useTexts(SEARCH_TEXTS);
  const reach = useReach();
  if (reach === undefined) return null;
  return (
    <Button
      appearance="secondary"
      className="search-open"
      aria-keyshortcuts="Control+K"
      aria-haspopup="dialog"
      onClick={reach.openSearch}
    >
      {texts.open}
      <KeyHint of="/" />
    </Button>
  );
}
