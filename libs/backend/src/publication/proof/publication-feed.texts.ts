import type { Language } from '@ijkpunt/model';

interface FeedTexts {
  readonly title: string;
  readonly name: (benchmark: string, number: number) => string;
  readonly released: (name: string) => string;
  readonly corrected: (name: string, corrects: number) => string;
  readonly withdrawn: (name: string) => string;
  readonly because: (reason: string) => string;
  readonly changed: (values: number) => string;
  readonly counts: (shown: number, withheld: number) => string;
  readonly invented: string;
}

export const feedTexts: Record<Language, FeedTexts> = {
  nl: {
    title: 'IJkpunt: publicaties, correcties en intrekkingen',
    name: (benchmark, number) => `${benchmark}, publicatie ${number}`,
    released: (name) => `Vrijgegeven: ${name}`,
    corrected: (name, corrects) => `Correctie van publicatie ${corrects}: ${name}`,
    withdrawn: (name) => `Ingetrokken: ${name}`,
    because: (reason) => `Reden: ${reason}`,
    changed: (values) => (values === 1 ? '1 waarde is anders.' : `${values} waarden zijn anders.`),
    counts: (shown, withheld) => `${shown} waarden getoond, ${withheld} niet getoond.`,
    invented: 'Dit zijn verzonnen cijfers.',
  },
  en: {
    title: 'IJkpunt: publications, corrections and withdrawals',
    name: (benchmark, number) => `${benchmark}, publication ${number}`,
    released: (name) => `Released: ${name}`,
    corrected: (name, corrects) => `Correction of publication ${corrects}: ${name}`,
    withdrawn: (name) => `Withdrawn: ${name}`,
    because: (reason) => `Reason: ${reason}`,
    changed: (values) => (values === 1 ? '1 value differs.' : `${values} values differ.`),
    counts: (shown, withheld) => `${shown} values shown, ${withheld} not shown.`,
    invented: 'These figures are invented.',
  },
};
