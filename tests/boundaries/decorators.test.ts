import 'reflect-metadata';
import { describe, expect, it } from 'vitest';

/** Any decorator makes the compiler write down the types: Nest and TypeORM read them at run time. */
const written: ClassDecorator & PropertyDecorator = () => undefined;

class Clock {
  readonly now = 0;
}

@written
class Desk {
  @written opened: Date = new Date(0);
  constructor(readonly clock: Clock) {}
}

describe('a decorated class under test', () => {
  it('remembers the types of its constructor, so that Nest can wire it', () => {
    expect(Reflect.getMetadata('design:paramtypes', Desk)).toEqual([Clock]);
  });

  it('remembers the types of its fields, so that TypeORM can map them', () => {
    expect(Reflect.getMetadata('design:type', Desk.prototype, 'opened')).toBe(Date);
  });

  it('leaves a field alone that nobody assigned: entities are filled by the database', () => {
    class Row {
      declare name: string;
      place?: string;
    }
    expect(Object.keys(new Row())).toEqual([]);
  });
});
