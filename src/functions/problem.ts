/** Why a function has no result, or a cell of one: Excel's error value and a sentence in its card. */
export class Problem {
  constructor(
    readonly message: string,
    /** The two errors whose message Excel shows. */
    readonly error: '#VALUE!' | '#N/A' = '#VALUE!',
  ) {}
}
