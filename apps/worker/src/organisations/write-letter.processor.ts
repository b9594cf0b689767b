import { Inject } from '@nestjs/common';
import { letterAsked, WriteLetters, type JobOf } from '@ijkpunt/backend';
import { Answers, type Answer, type Answerer } from '../platform/answers.ts';

@Answers(letterAsked)
export class WriteLetterProcessor implements Answerer {
  constructor(@Inject(WriteLetters) private readonly letters: WriteLetters) {}

  async answer({ letter }: JobOf<typeof letterAsked>): Promise<Answer> {
    await this.letters.write(letter);
    return 'done';
  }
}
