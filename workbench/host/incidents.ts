import { ACTION, PATH, type Batch } from './protocol/wire';

/** What befalls one batch of the add-in's. */
export interface Incident {
  /** What somebody else does to the workbook just before the batch. */
  readonly meanwhile?: () => void;
  /** The code with which Excel refuses it: `Conflict`, `RequestAborted`. */
  readonly refusal?: string;
  /** How many of the batch's actions are done before the refusal; none unless said. */
  readonly afterActions?: number;
}

/** What goes wrong from outside while the add-in works; each incident happens once. */
export class Incidents {
  private counted: (Incident | null)[] = [];
  private named: { readonly member: string; readonly incident: Incident }[] = [];

  /** The incident befalls the batch after the next `batches`. */
  after(batches: number, incident: Incident): void {
    while (this.counted.length < batches) this.counted.push(null);
    this.counted[batches] = incident;
  }

  /** The incident befalls the next batch that uses a member of Excel's: `resize`. */
  before(member: string, incident: Incident): void {
    this.named.push({ member: member.toLowerCase(), incident });
  }

  /** The incident of the batch that comes now; housekeeping has none. */
  next(batch: Batch): Incident | null {
    if (isHousekeeping(batch)) return null;
    const counted = this.counted.shift();
    if (counted) return counted;
    const at = this.named.findIndex(({ member }) => uses(batch, member));
    return this.named.splice(at, at < 0 ? 0 : 1)[0]?.incident ?? null;
  }

  /** Forgets what has not happened yet; tells how much that was. */
  clear(): number {
    const left = [...this.counted.splice(0), ...this.named.splice(0)];
    return left.filter((incident) => incident !== null).length;
  }
}

/** What office.js asks on its own account: services of the platform, ranges it lets go of. */
export function isHousekeeping({ Actions, ObjectPaths }: Batch): boolean {
  const paths = Object.values(ObjectPaths);
  return (
    paths.some(({ ObjectPathType }) => ObjectPathType === PATH.New) ||
    (Actions.some(({ Name }) => Name === '_RemoveReference') &&
      // A range that was let go of may go along with a request that says something.
      Actions.every(
        ({ Name, ActionType }) => Name === '_RemoveReference' || ActionType === ACTION.Instantiate,
      ))
  );
}

function uses({ Actions, ObjectPaths }: Batch, member: string): boolean {
  const steps = [...Actions, ...Object.values(ObjectPaths)];
  return steps.some(({ Name }) => Name?.toLowerCase() === member);
}
