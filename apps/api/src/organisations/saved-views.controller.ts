import { Controller, Inject } from '@nestjs/common';
import { changeView, listSavedViews, removeView, saveView, type SavedViewReply } from '@ijkpunt/contract';
import { SavedViewsService, type ActingPerson } from '@ijkpunt/backend';
import { Acting, scopeOf } from '../routing/acting.ts';
import { Input, type InputOf } from '../routing/input.ts';
import { Serves } from '../routing/serves.ts';

/** Views that people keep under a name. */
@Controller()
export class SavedViewsController {
  constructor(@Inject(SavedViewsService) private readonly views: SavedViewsService) {}

  @Serves(listSavedViews)
  async list(@Acting() person: ActingPerson): Promise<SavedViewReply[]> {
    return [...(await this.views.list(scopeOf(person)))];
  }

  @Serves(saveView)
  save(@Acting() person: ActingPerson, @Input() { body }: InputOf<typeof saveView>): Promise<SavedViewReply> {
    return this.views.save(scopeOf(person), body);
  }

  @Serves(changeView)
  change(
    @Acting() person: ActingPerson,
    @Input() { params, body }: InputOf<typeof changeView>,
  ): Promise<SavedViewReply> {
    return this.views.change(scopeOf(person), params.id, body);
  }

  @Serves(removeView)
  remove(@Acting() person: ActingPerson, @Input() { params }: InputOf<typeof removeView>): Promise<void> {
    return this.views.remove(scopeOf(person), params.id);
  }
}
