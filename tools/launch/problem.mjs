/** Something the person at the keyboard can act on. Its message is shown as it is, without a stack. */
export class Problem extends Error {}
