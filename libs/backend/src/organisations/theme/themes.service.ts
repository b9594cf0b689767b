import { Inject, Injectable } from '@nestjs/common';
import { tooNear, type Theme } from '@ijkpunt/contract';
import { Database, noteAudit, Refusal, type Scope } from '../../platform/index.ts';

/** The theme of an organisation, and who chose it when. */
export interface KeptTheme {
  readonly theme: Theme;
  readonly changedBy: string;
  readonly changedAt: Date;
}

/** The colours, corners and letters of an organisation. */
@Injectable()
export class Themes {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Undefined when it wears the look of the house. */
  async read(scope: Scope): Promise<KeptTheme | undefined> {
    const rows = (await this.database.within(scope, (tx) =>
      tx.query(
        `select theme, changed_by_name as "changedBy", changed_at as "changedAt" from organisations.theme`,
      ),
    )) as KeptTheme[];
    return rows[0];
  }

  /** Keeps a theme in which everything can be read; another one is refused with the pair that is worst. */
  async save(scope: Scope, theme: Theme): Promise<void> {
    insistLegible(theme);
    const { organisation, person } = scope;
    await this.database.within(scope, async (tx) => {
      await noteAudit(tx, { kind: 'theme-changed', organisation, person });
      await tx.query(
        `insert into organisations.theme (organisation, theme, changed_by_name) values ($1, $2, $3)
         on conflict (organisation) do update
           set theme = excluded.theme, changed_by_name = excluded.changed_by_name, changed_at = now()`,
        [organisation, theme, person.name],
      );
    });
  }

  /** Back to the look of the house. Where it is worn already nothing happens. */
  async remove(scope: Scope): Promise<void> {
    const { organisation, person } = scope;
    await this.database.within(scope, async (tx) => {
      const [, count] = (await tx.query(`delete from organisations.theme`)) as [unknown[], number];
      if (count > 0) await noteAudit(tx, { kind: 'theme-removed', organisation, person });
    });
  }
}

function insistLegible(theme: Theme): void {
  const [worst] = tooNear(theme).toSorted((a, b) => a.measured / a.asked - b.measured / b.asked);
  if (worst === undefined) return;
  const { mode, front, back, measured, asked } = worst;
  throw new Refusal('theme-not-legible', { mode, front, back, measured: measured.toFixed(2), asked });
}
