import { Inject, Injectable } from '@nestjs/common';
import { publicSheet, theme } from '@ijkpunt/contract';
import { ReaderDatabase } from '../platform/index.ts';

/** The colours of a municipality, for what other sites show of it. */
@Injectable()
export class ThemeOfMunicipality {
  constructor(@Inject(ReaderDatabase) private readonly database: ReaderDatabase) {}

  /** A style sheet; empty for who has no theme and for who is not there: then the colours of the pages stay. */
  async sheet(slug: string): Promise<string> {
    const [row] = (await this.database.within((tx) =>
      tx.query(
        `select publication.theme_of_municipality(code) as theme from publication.municipality where slug = $1`,
        [slug],
      ),
    )) as { readonly theme: unknown }[];
    const kept = theme.safeParse(row?.theme);
    return kept.success ? publicSheet(kept.data) : '';
  }
}
