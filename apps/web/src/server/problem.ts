import { problem, type Problem as ProblemReply, type RefusalCode } from '@ijkpunt/contract';

/** A refusal of the contract, a fault of the server, or a server that could not be reached. */
export type ProblemCode = RefusalCode | 'fault' | 'unreachable';

type Given = Pick<ProblemReply, 'about'> & { readonly code: ProblemCode; readonly status: number };

/** A call that was not granted, or that failed. The code has a sentence in problems.texts.ts. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  readonly about: ProblemReply['about'];

  constructor({ code, status, about }: Given) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.status = status;
    this.about = about;
  }
}

/** Reads what a refused call answered. Anything that is not a problem of the contract is a fault. */
export function problemIn(status: number, text: string): Problem {
  const read = problem.safeParse(parsedOrNothing(text));
  if (read.success) return new Problem(read.data);
  return new Problem({ code: 'fault', status, about: { status } });
}

/** The server did not answer at all. */
export function unreachable(): Problem {
  return new Problem({ code: 'unreachable', status: 0, about: {} });
}

/** Any error as a problem, so that a screen has one thing to show. */
export function problemFrom(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem({ code: 'fault', status: 0, about: {} });
}

function parsedOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
