import { Button } from '@ijkpunt/ui';
import { goToFinding } from '../shortcuts/go-to-finding.ts';
import { KeyHint } from '../shortcuts/keys.tsx';
import { SHORTCUTS_TEXTS } from '../shortcuts/shortcuts.texts.ts';
import { useTexts } from '../words/language.ts';

/** From one finding to the next, where there are several. */
export function FindingSteps({ count }: { readonly count: number }) {
  const texts = useTexts(SHORTCUTS_TEXTS);
  if (count < 2) return null;
  return (
    <div className="steps finding-steps" role="group" aria-label={texts.steps}>
      <Button appearance="secondary" onClick={() => goToFinding(1)}>
        {texts.deeds['next-finding']}
        <KeyHint of="n" />
      </Button>
      <Button appearance="secondary" onClick={() => goToFinding(-1)}>
        {texts.deeds['previous-finding']}
        <KeyHint of="p" />
      </Button>
    </div>
  );
}
