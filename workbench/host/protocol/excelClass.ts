import type { ExcelHost } from '../host';
import type {
  BoundMethod,
  BoundProperty,
  ClassDeclaration,
  ExcelObject,
  MethodDeclaration,
  PropertyDeclaration,
} from './excelObject';

/** A class of Excel's: makes objects that answer as it declares. */
export class ExcelClass<Subject> {
  private readonly properties: ReadonlyMap<string, [string, PropertyDeclaration<Subject>]>;
  private readonly methods: ReadonlyMap<string, [string, MethodDeclaration<Subject>]>;
  readonly scalarNames: readonly string[];

  constructor(
    readonly name: string,
    readonly declaration: ClassDeclaration<Subject>,
  ) {
    this.properties = byLowerCase(declaration.properties ?? {});
    this.methods = byLowerCase(declaration.methods ?? {});
    this.scalarNames = Object.entries(declaration.properties ?? {})
      .filter(([, property]) => !property.isNavigation)
      .map(([name]) => name);
  }

  /** The object that stands for the subject. */
  of(subject: Subject, host: ExcelHost): ExcelObject {
    return new BoundObject(this, subject, host);
  }

  property(name: string): [string, PropertyDeclaration<Subject>] | undefined {
    return this.properties.get(name.toLowerCase());
  }

  method(name: string): [string, MethodDeclaration<Subject>] | undefined {
    return this.methods.get(name.toLowerCase());
  }
}

class BoundObject<Subject> implements ExcelObject {
  constructor(
    private readonly type: ExcelClass<Subject>,
    readonly subject: Subject,
    private readonly host: ExcelHost,
  ) {}

  get className(): string {
    return this.type.name;
  }

  identity(): Record<string, unknown> {
    return this.type.declaration.identity?.(this.subject, this.host) ?? {};
  }

  scalarNames(): readonly string[] {
    return this.type.scalarNames;
  }

  property(name: string): BoundProperty | undefined {
    const found = this.type.property(name);
    if (!found) return undefined;
    const [known, declared] = found;
    const { subject, host } = this;
    return {
      name: known,
      since: declared.since,
      isNavigation: declared.isNavigation,
      get: () => declared.get(subject, host),
      set: declared.set ? (value) => declared.set?.(subject, value, host) : null,
    };
  }

  method(name: string): BoundMethod | undefined {
    const found = this.type.method(name);
    if (!found) return undefined;
    const [known, declared] = found;
    const { subject, host } = this;
    return {
      name: known,
      since: declared.since,
      call: (args) => declared.call(subject, args, host),
    };
  }

  items(): readonly ExcelObject[] | null {
    return this.type.declaration.items?.(this.subject, this.host) ?? null;
  }

  item(key: unknown): ExcelObject | null {
    return this.type.declaration.item?.(this.subject, key, this.host) ?? null;
  }
}

function byLowerCase<T>(declared: Readonly<Record<string, T>>): Map<string, [string, T]> {
  return new Map(Object.entries(declared).map(([name, one]) => [name.toLowerCase(), [name, one]]));
}

/** Whether something a method gave back is an object of Excel's. */
export function isExcelObject(value: unknown): value is ExcelObject {
  return value instanceof BoundObject;
}
