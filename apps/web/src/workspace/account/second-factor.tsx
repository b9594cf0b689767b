import type { AccountReply } from '@ijkpunt/contract';
import { Alert, Button } from '@ijkpunt/ui';
import { useEffect, useRef } from 'react';
import { ProblemNotice } from '../shell/problem-notice.tsx';
import { fill } from '../words/fill.ts';
import { useTexts } from '../words/language.ts';
import { ACCOUNT_TEXTS } from './account.texts.ts';
import { CodeForm } from './code-form.tsx';
import { useConfirmFactor, useRemoveFactor, useStartFactor } from './use-account.ts';

/** One's second factor: made, taken into use, taken away. */
export function SecondFactorSection({ account }: { readonly account: AccountReply }) {
  const texts = useTexts(ACCOUNT_TEXTS);
  const confirming = useConfirmFactor();
  const { recoveryCodesLeft: left, secondFactorObligatory } = account;
  return (
    <section aria-labelledby="factor">
      <h2 id="factor">{texts.factor}</h2>
      {confirming.data === undefined ? null : (
        <RecoveryCodes codes={confirming.data.recoveryCodes} onKept={() => confirming.reset()} />
      )}
      {left === undefined ? (
        <SetUp confirming={confirming} />
      ) : (
        <>
          <p>{texts.factorOn}</p>
          <p>{fill(texts.codesLeft, { count: String(left) })}</p>
          {secondFactorObligatory ? null : <Remove />}
        </>
      )}
    </section>
  );
}

function SetUp({ confirming }: { readonly confirming: ReturnType<typeof useConfirmFactor> }) {
  const texts = useTexts(ACCOUNT_TEXTS);
  const starting = useStartFactor();
  if (starting.data === undefined)
    return (
      <>
        <p>{texts.factorOff}</p>
        {starting.isError ? <ProblemNotice error={starting.error} /> : null}
        <Button disabled={starting.isPending} onClick={() => starting.mutate()}>
          {starting.isPending ? texts.busy : texts.setUp}
        </Button>
      </>
    );
  const { secret, picture } = starting.data;
  return (
    <div className="panel">
      <p>{texts.scan}</p>
      <img
        className="factor-picture"
        src={`data:image/svg+xml,${encodeURIComponent(picture)}`}
        alt={texts.picture}
      />
      <p>
        {texts.byHand} <code className="factor-secret">{inGroups(secret)}</code>
      </p>
      <CodeForm
        id="code"
        label={texts.code}
        missing={texts.codeMissing}
        submit={confirming.isPending ? texts.busy : texts.confirm}
        busy={confirming.isPending}
        error={confirming.error}
        onCode={(code) => confirming.mutate(code)}
      />
    </div>
  );
}

/** Easier to type over. */
function inGroups(secret: string): string {
  return secret.replaceAll(/(.{4})(?=.)/gu, '$1 ');
}

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const texts = useTexts(ACCOUNT_TEXTS);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Alert kind="ok">
      <h3 ref={heading} tabIndex={-1}>
        {texts.codesTitle}
      </h3>
      <p>{texts.codesText}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="steps">
        <Button appearance="secondary" onClick={onKept}>
          {texts.codesKept}
        </Button>
      </p>
    </Alert>
  );
}

function Remove() {
  const texts = useTexts(ACCOUNT_TEXTS);
  const removing = useRemoveFactor();
  return (
    <details>
      <summary>{texts.remove}</summary>
      <p>{texts.removeText}</p>
      <CodeForm
        id="removal-code"
        label={texts.anyCode}
        missing={texts.anyCodeMissing}
        submit={removing.isPending ? texts.busy : texts.remove}
        busy={removing.isPending}
        error={removing.error}
        onCode={(code) => removing.mutate(code)}
      />
    </details>
  );
}
