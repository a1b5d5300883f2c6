import type { ExcelHost } from '../host';
import { rangeClass } from '../objects/range';
import { serviceOf } from '../objects/services';
import { workbookClass } from '../objects/workbook';
import { demandWritable } from './demandWritable';
import { apiNotFound, ExcelError, itemNotFound } from './excelError';
import { isExcelObject } from './excelClass';
import type { ExcelObject } from './excelObject';
import { PATH, type Batch, type WireArguments, type WirePath } from './wire';

/** Resolves the object paths of one batch, each at most once. `null` is Excel's null object. */
export class ObjectPaths {
  private readonly resolved = new Map<number, ExcelObject | null>();

  constructor(
    private readonly host: ExcelHost,
    private readonly batch: Batch,
  ) {}

  resolve(id: number): ExcelObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new ExcelError('InvalidObjectPath', 'The object path is not valid.');
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  /** The arguments of a call, with objects in place of references to paths. */
  args({ Arguments = [], ReferencedObjectPathIds }: WireArguments = {}): unknown[] {
    return Arguments.map((argument, at) => {
      const id = ReferencedObjectPathIds?.[at];
      if (Array.isArray(id)) return id.map((each: number) => this.resolve(each));
      return typeof id === 'number' && id !== 0 ? this.resolve(id) : argument;
    });
  }

  private follow(path: WirePath): ExcelObject | null {
    const { host } = this;
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case PATH.Global:
        return workbookClass.of(host.workbook, host);
      case PATH.New:
        return serviceOf(host, name);
      case PATH.ReferenceId: {
        const range = host.references.get(name);
        if (range) return rangeClass.of(range, host);
        throw new ExcelError(
          'InvalidReference',
          'This reference is not valid for the current operation.',
        );
      }
      case PATH.Null:
        return null;
      default:
        return this.followFrom(this.resolve(path.ParentObjectPathId ?? 0), path, name);
    }
  }

  private followFrom(parent: ExcelObject | null, path: WirePath, name: string): ExcelObject | null {
    if (parent === null) {
      const passesOn = path.ObjectPathType === PATH.Property || /OrNullObject$/i.test(name);
      if (passesOn) return null;
      throw itemNotFound();
    }
    const member = path.ObjectPathType === PATH.Indexer ? 'getItem' : lowerFirst(name);
    try {
      const found = this.member(parent, path, name);
      return isExcelObject(found) ? found : null;
    } catch (error) {
      if (error instanceof ExcelError) error.location ||= `${parent.className}.${member}`;
      throw error;
    }
  }

  private member(parent: ExcelObject, path: WirePath, name: string): unknown {
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.Indexer) {
      const item = parent.item(args[0]);
      if (item === null) throw itemNotFound();
      return item;
    }
    if (path.ObjectPathType === PATH.Property) {
      return served(this.host, parent, parent.property(name), name).get();
    }
    demandWritable(this.host, parent, name);
    return served(this.host, parent, parent.method(name), name).call(args);
  }
}

/** The member, if the advertised version has it; else ApiNotFound, and what is missing is recorded. */
export function served<Member extends { readonly since: number }>(
  host: ExcelHost,
  object: ExcelObject,
  member: Member | undefined,
  name: string,
): Member {
  const location = `${object.className}.${lowerFirst(name)}`;
  if (!member) host.unknownMembers.add(location);
  if (member && member.since <= host.excelApi) return member;
  const error = apiNotFound(location);
  error.location = location;
  throw error;
}

export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
