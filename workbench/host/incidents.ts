import { PATH, type Batch } from './protocol/wire';

/** What befalls one batch of the add-in's. */
export interface Incident {
  /** What somebody else does to the workbook just before the batch. */
  readonly meanwhile?: () => void;
  /** The code with which Excel refuses it: `Conflict`, `RequestAborted`. */
  readonly refusal?: string;
  /** How many of the batch's actions are done before the refusal; none unless said. */
  readonly afterActions?: number;
}

/** What goes wrong from outside while the add-in works, one incident a batch, in order. */
export class Incidents {
  private waiting: (Incident | null)[] = [];

  /** The incident befalls the batch after the next `batches`. */
  after(batches: number, incident: Incident): void {
    while (this.waiting.length < batches) this.waiting.push(null);
    this.waiting[batches] = incident;
  }

  /** The incident befalls every one of the next `batches`. */
  during(batches: number, incident: Incident): void {
    for (let at = 0; at < batches; at++) this.after(at, incident);
  }

  /** The incident of the batch that comes now; what office.js asks on its own account has none. */
  next(batch: Batch): Incident | null {
    return isHousekeeping(batch) ? null : (this.waiting.shift() ?? null);
  }

  /** Forgets what has not happened yet; tells how many batches it would still have waited. */
  clear(): number {
    return this.waiting.splice(0).length;
  }
}

/** Calls of the platform's services, and ranges that office.js lets go of. */
function isHousekeeping({ Actions, ObjectPaths }: Batch): boolean {
  const paths = Object.values(ObjectPaths);
  return (
    paths.some(({ ObjectPathType }) => ObjectPathType === PATH.New) ||
    Actions.some(({ Name }) => Name === '_RemoveReference')
  );
}
