import type { ExcelHost } from '../host';

/** Anything the add-in can address: a range, a sheet, a collection. */
export interface ExcelObject {
  /** `Range`, `WorksheetCollection`. */
  readonly className: string;
  /** What of the host it stands for. */
  readonly subject: unknown;
  /** The ids by which office.js addresses the object later. */
  identity(): Record<string, unknown>;
  /** A property, a navigation property or undefined; names in any case. */
  property(name: string): BoundProperty | undefined;
  /** Names of the properties that hold plain values. */
  scalarNames(): readonly string[];
  method(name: string): BoundMethod | undefined;
  /** The members of a collection; null for other objects. */
  items(): readonly ExcelObject[] | null;
  /** A member of a collection by name or id; null when there is none. */
  item(key: unknown): ExcelObject | null;
}

export interface BoundProperty {
  readonly name: string;
  readonly since: number;
  readonly isNavigation: boolean;
  get(): unknown;
  readonly set: ((value: unknown) => void) | null;
}

export interface BoundMethod {
  readonly name: string;
  readonly since: number;
  call(args: readonly unknown[]): unknown;
}

/** A property's declaration. `since`: the ExcelApi 1.x it came with. */
export interface PropertyDeclaration<Subject> {
  readonly since: number;
  readonly isNavigation: boolean;
  get(subject: Subject, host: ExcelHost): unknown;
  set?(subject: Subject, value: unknown, host: ExcelHost): void;
}

export interface MethodDeclaration<Subject> {
  readonly since: number;
  call(subject: Subject, args: readonly unknown[], host: ExcelHost): unknown;
}

/** How a class of Excel's answers. Names as in TypeScript: `rowIndex`, `getRow`. */
export interface ClassDeclaration<Subject> {
  identity?(subject: Subject, host: ExcelHost): Record<string, unknown>;
  items?(subject: Subject, host: ExcelHost): readonly ExcelObject[];
  item?(subject: Subject, key: unknown, host: ExcelHost): ExcelObject | null;
  readonly properties?: Readonly<Record<string, PropertyDeclaration<Subject>>>;
  readonly methods?: Readonly<Record<string, MethodDeclaration<Subject>>>;
}

/** A plain value that the add-in may load and, with `set`, write. */
export function value<Subject>(
  since: number,
  get: (subject: Subject, host: ExcelHost) => unknown,
  set?: (subject: Subject, value: unknown, host: ExcelHost) => void,
): PropertyDeclaration<Subject> {
  return { since, isNavigation: false, get, ...(set ? { set } : {}) };
}

/** A property that leads to another object, or to none. */
export function navigation<Subject>(
  since: number,
  get: (subject: Subject, host: ExcelHost) => ExcelObject | null,
): PropertyDeclaration<Subject> {
  return { since, isNavigation: true, get };
}

/** A method; what it gives back is a plain value, an object, or nothing. */
export function method<Subject>(
  since: number,
  call: (subject: Subject, args: readonly unknown[], host: ExcelHost) => unknown,
): MethodDeclaration<Subject> {
  return { since, call };
}
