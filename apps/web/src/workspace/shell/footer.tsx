import { Button } from '@ijkpunt/ui';
import { KeyHint } from '../shortcuts/keys.tsx';
import { SHORTCUTS_TEXTS } from '../shortcuts/shortcuts.texts.ts';
import { TOUR_TEXTS } from '../tour/tour.texts.ts';
import { useTexts } from '../words/language.ts';
import { useReach } from './reach.ts';
import { SHELL_TEXTS } from './shell.texts.ts';

/** Help, below every page of who is signed in. */
export function Footer() {
  const texts = useTexts(SHELL_TEXTS);
  const shortcuts = useTexts(SHORTCUTS_TEXTS);
  const tour = useTexts(TOUR_TEXTS);
  const reach = useReach();
  if (reach === undefined) return null;
  return (
    <footer className="foot">
      <nav aria-label={texts.help}>
        <ul>
          <li>
            <Button appearance="subtle" onClick={reach.openShortcuts}>
              {shortcuts.open}
              <KeyHint of="?" />
            </Button>
          </li>
          {reach.walk.tour === undefined ? null : (
            <li>
              <Button appearance="subtle" onClick={reach.walk.begin}>
                {tour.open}
              </Button>
            </li>
          )}
        </ul>
      </nav>
    </footer>
  );
}
