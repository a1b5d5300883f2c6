/** Why a ledger's items add up to something else than a total that somebody stated. */
export type ControlCause = 'unread' | 'not-aged' | 'duplicate' | 'sign' | 'item' | 'rounding';

/** A stated total beside what Duebook reads; amounts in minor units. */
export interface ControlComparison {
  readonly stated: number;
  readonly source: 'typed' | 'export';
  readonly currency: string | null;
  readonly decimals: number;
  /** The sum of all items. */
  readonly total: number;
  readonly difference: number;
  readonly causes: readonly {
    readonly cause: ControlCause;
    readonly amount: number;
    /** Rows below the header, from 0. */
    readonly rows: readonly number[];
  }[];
  readonly unexplained: number;
}
