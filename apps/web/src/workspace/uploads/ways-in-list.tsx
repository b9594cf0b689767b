import type { TaskReply } from '@ijkpunt/contract';
import { useId, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../words/language.ts';
import { PredecessorsWay } from './predecessors-way.tsx';
import { roundInAddress, type ChosenRound } from './round-in-address.ts';
import { TemplateWay } from './template-way.tsx';
import type { Opening } from './ways-in.ts';
import { WAYS_TEXTS } from './ways.texts.ts';

interface WaysInProps {
  readonly round: ChosenRound;
  readonly task: TaskReply | undefined;
  readonly opening: Exclude<Opening, 'closed'>;
}

/** The ways in, the usual one first. What was approved can only be tried: with a file, and with nothing else. */
export function WaysIn({ round, task, opening }: WaysInProps) {
  const texts = useTexts(WAYS_TEXTS);
  const form = `/werkplek/formulier/${encodeURIComponent(round.benchmark)}/${round.quarter}`;
  const open = opening === 'open';
  return (
    <ol className="ways">
      <Way title={texts.template}>
        <p>{texts.templateLead}</p>
        <TemplateWay round={round} trialOnly={!open} />
      </Way>
      {open ? (
        <Way title={texts.form}>
          <p>{texts.formLead}</p>
          <Link to={round.part === '' ? form : `${form}?${new URLSearchParams({ deel: round.part })}`}>
            {texts.openForm}
          </Link>
        </Way>
      ) : null}
      <Way title={texts.ownFile}>
        <p>{texts.ownFileLead}</p>
        <Link to={`/werkplek/eigen-bestand?${roundInAddress(round)}`}>{texts.openOwnFile}</Link>
      </Way>
      {open && task !== undefined && task.predecessors.length > 0 ? (
        <Way title={texts.predecessors}>
          <PredecessorsWay task={task} />
        </Way>
      ) : null}
    </ol>
  );
}

function Way({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <li className="card way" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </li>
  );
}
