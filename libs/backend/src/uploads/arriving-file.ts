import type { UploadSource } from '@ijkpunt/contract';
import type { LocalMapping } from '@ijkpunt/validation';

/** A file on its way in. */
export interface ArrivingFile {
  readonly benchmark: string;
  readonly quarter: string;
  readonly fileName: string;
  readonly stream: AsyncIterable<Buffer>;
  /** What carried it here; a file by default. */
  readonly source?: UploadSource | undefined;
  /** Name of the part that it delivers; the whole by default. */
  readonly part?: string | undefined;
  /** Checked only, never submitted. */
  readonly dryRun?: boolean | undefined;
  /** How the cells of a file of one's own stand for measures. */
  readonly mapping?: LocalMapping | undefined;
  /** The same call with the same key is taken in once. The key itself is not kept. */
  readonly idempotencyKey?: string | undefined;
  /** Ids of people who had a hand in it, beside who sends it. */
  readonly reporters?: readonly string[] | undefined;
  /** Who brings it checks it at once: nobody has to be called for that. */
  readonly checkedAtOnce?: boolean | undefined;
  /** The file of a partnership that it came out of. */
  readonly batch?: string | undefined;
}
