import type { ChangeLog } from '../../host/changes/changeLog';

/**
 * Keeps what a person can undo in the grid only until cells change in another way: the grid undoes by
 * position, and the add-in, a co-author or the workbook itself may have put something else there.
 */
export class UndoKeeper {
  private known: number;
  private isPersons = false;

  constructor(
    private readonly changes: ChangeLog,
    private readonly forget: () => void,
  ) {
    this.known = changes.count;
  }

  /** What changes meanwhile is what the person did in the grid. */
  during(action: () => void): void {
    this.isPersons = true;
    try {
      action();
    } finally {
      this.isPersons = false;
      this.known = this.changes.count;
    }
  }

  /** Something may have changed. */
  check(): void {
    if (this.isPersons || this.changes.count === this.known) return;
    this.known = this.changes.count;
    this.forget();
  }
}
