import { Inject, Injectable } from '@nestjs/common';
import { Database, Mailer } from '../../platform/index.ts';
import { letterText, VALID, type LetterFacts, type Noticed } from './letter-texts.ts';
import { newSecret } from './link-secret.ts';

/** Where links lead: the address that people use. */
export const LINKS_TO = Symbol('links to');

/** The page that each link opens. What is behind the # is not sent to any server. */
const PAGE = {
  invitation: '/werkplek/uitnodiging',
  'password-reset': '/werkplek/nieuw-wachtwoord',
  'email-change': '/werkplek/nieuw-adres',
} as const;

interface LetterRow {
  readonly kind: LetterFacts['kind'];
  readonly email: string;
  readonly name: string;
  readonly organisation_name: string | null;
  readonly about: Noticed | null;
}

/** Writes the letters that were asked for. Only the worker can: it alone knows how mail goes out. */
@Injectable()
export class WriteLetters {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(LINKS_TO) private readonly publicUrl: string,
  ) {}

  /**
   * Writes one letter and sends it. Asked twice, it goes once: a letter that was sent is not written again. When sending
   * failed, the next try makes another link, and the one before opens nothing.
   */
  async write(letter: string): Promise<void> {
    const { secret, hash } = newSecret();
    const row = await this.claim(letter, hash);
    if (row === undefined) return;
    const link = row.kind === 'notice' ? undefined : `${this.publicUrl}${PAGE[row.kind]}#${secret}`;
    const { kind, name, organisation_name: organisation, about } = row;
    const facts = { kind, name, link, organisation: organisation ?? undefined, about: about ?? undefined };
    await this.mailer.send({ id: letter, to: row.email, ...letterText(facts) });
    await this.database.outside((tx) => tx.query(`select organisations.letter_sent($1)`, [letter]));
  }

  private async claim(letter: string, hash: string): Promise<LetterRow | undefined> {
    const valid = Object.entries(VALID).map(([kind, { interval }]) => [kind, interval]);
    const rows = await this.database.outside(
      async (tx) =>
        (await tx.query(`select * from organisations.write_letter($1, $2, $3::jsonb)`, [
          letter,
          hash,
          JSON.stringify(Object.fromEntries(valid)),
        ])) as LetterRow[],
    );
    return rows[0];
  }
}
