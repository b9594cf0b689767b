import { Controller, Inject } from '@nestjs/common';
import { readTheme, removeTheme, saveTheme, type ThemeReply } from '@ijkpunt/contract';
import { Themes, type ActingPerson } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';

/** The colours of an organisation. */
@Controller()
export class ThemeController {
  constructor(@Inject(Themes) private readonly themes: Themes) {}

  @Serves(readTheme)
  async read(@Acting() person: ActingPerson): Promise<ThemeReply> {
    const kept = await this.themes.read(scopeOf(person));
    return kept === undefined ? {} : { ...kept, changedAt: kept.changedAt.toISOString() };
  }

  @Serves(saveTheme)
  save(@Acting() person: ActingPerson, @Input() { body }: InputOf<typeof saveTheme>): Promise<void> {
    return this.themes.save(scopeOf(person), body);
  }

  @Serves(removeTheme)
  remove(@Acting() person: ActingPerson): Promise<void> {
    return this.themes.remove(scopeOf(person));
  }
}
