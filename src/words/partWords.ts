/** What the parts say that several views of the pane share. Amounts come with their separators. */
export interface PartWords {
  /** Said of one bucket by a strip: what is in it and how much of the whole that is. */
  readonly inBucket: (bucket: string, amount: string, percent: string) => string;
  /** Said of a strip in which there is nothing. */
  readonly nothingDue: string;
  readonly over: (days: number) => string;
  readonly percentOver: (percent: string, days: number) => string;
  /** Said before an amount that has grown or shrunk; a sign stands for it on the screen. */
  readonly up: string;
  readonly down: string;
  readonly unchanged: string;
  /** The field in which accounts are looked for, and what stands in it. */
  readonly find: string;
  readonly findHint: string;
  /** How many accounts are listed of all. */
  readonly found: (count: number, of: number) => string;
  readonly noneFound: string;
  /** Said of a button that leads to a cell: its address, and what is there. */
  readonly goTo: (address: string, name: string) => string;
}
