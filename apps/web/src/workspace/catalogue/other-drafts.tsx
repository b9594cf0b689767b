import type { RuleReply } from '@ijkpunt/contract';
import { Button } from '@ijkpunt/ui';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { useTexts } from '../words/language.ts';
import { draftOf, isWorking } from './rule-state.ts';
import { RULES_TEXTS } from './rules.texts.ts';
import { useSaveRule, type RuleOrder } from './use-rules.ts';

interface OtherDraftsProps {
  readonly rule: RuleReply;
  readonly slug: string;
}

/** Drafts that need no form: to switch off, and to go back to what was shipped. */
export function OtherDrafts({ rule, slug }: OtherDraftsProps) {
  const texts = useTexts(RULES_TEXTS);
  const saving = useSaveRule(slug);
  const { code } = rule;
  const orders = ordersFor(rule);
  const save = (order: Omit<RuleOrder, 'code'>) => saving.mutate({ code, ...order });
  return (
    <>
      {saving.isError ? <ProblemNotice error={saving.error} /> : null}
      <p className="steps">
        {orders.off ? (
          <Button appearance="secondary" disabled={saving.isPending} onClick={() => save({})}>
            {texts.switchOff}
          </Button>
        ) : null}
        {orders.restore ? (
          <Button appearance="secondary" disabled={saving.isPending} onClick={() => save({ restore: true })}>
            {texts.restore}
          </Button>
        ) : null}
      </p>
      {orders.off ? <p className="small">{texts.switchOffHint}</p> : null}
    </>
  );
}

/** What can be ordered: not what the draft says already, and not what changes nothing. */
export function ordersFor(rule: RuleReply): { readonly off: boolean; readonly restore: boolean } {
  const draft = draftOf(rule)?.does;
  const isAsShipped = rule.origin === 'shipped' && draft === undefined;
  return {
    off: isWorking(rule) && draft !== 'switches-off',
    restore: rule.shipped && !isAsShipped && draft !== 'restores',
  };
}
