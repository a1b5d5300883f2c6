import type { ICellData, ObjectMatrix } from '@univerjs/core';
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
  ISheetData,
} from '@univerjs/engine-formula';
import type { CalculationResult } from '../host/calculator';
import type { ArgumentValue } from '../host/functions/calledFunctions';
import type { CellValue } from '../host/model/types';
import { addinCalls, type CallFunction } from './addinCalls';
import type { LoadUniver, UniverPackages } from './univerPackages';

/** The engine works on units; ours is always the same one. */
const UNIT = 'book';

/** The values of a sheet as the engine reads them. */
export interface EngineSheet {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** By row, then by column. */
  readonly cells: Record<number, Record<number, ICellData>>;
  readonly hiddenRows: ReadonlySet<number>;
  /** Beyond these nothing stands: whole columns and rows end here. */
  readonly used: { readonly rows: number; readonly columns: number };
}

/** A place where a formula stands. */
export interface EnginePlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The one formula engine of the process, started when the first formula needs it. */
export interface UniverEngine {
  knows(functionName: string): boolean;
  load(sheets: readonly EngineSheet[]): void;
  /**
   * Calculates a formula over what is loaded. Functions that it names and the engine has not are
   * called. May throw.
   */
  evaluate(
    formula: string,
    place: EnginePlace,
    foreign: readonly string[],
    call: CallFunction,
  ): CalculationResult;
  /** Puts a result where later formulas read it. */
  put(place: EnginePlace, result: CalculationResult): void;
}

let engine: UniverEngine | undefined;

/** Starts the engine, or answers the one that runs. Loading it takes over half a second. */
export function univerEngine(load: LoadUniver): UniverEngine {
  return (engine ??= start(load()));
}

function start({ core, formulas }: UniverPackages): UniverEngine {
  const univer = new core.Univer({ logLevel: core.LogLevel.SILENT });
  univer.registerPlugin(formulas.UniverFormulaEnginePlugin);
  // Plugins begin to work with the first unit.
  univer.createUnit(core.UniverInstanceType.UNIVER_SHEET, { id: UNIT });
  const injector = univer.__getInjector();
  const config = injector.get(formulas.IFormulaCurrentConfigService);
  const runtime = injector.get(formulas.IFormulaRuntimeService);
  const interpreter = injector.get(formulas.Interpreter);
  const lexer = injector.get(formulas.Lexer);
  const parser = injector.get(formulas.AstTreeBuilder);
  const functions = injector.get(formulas.IFunctionService);
  const filtered = injector.get(formulas.ISheetRowFilteredService);

  let loaded: ReadonlyMap<string, { matrix: ObjectMatrix<ICellData>; sheet: EngineSheet }>;
  filtered.register((_, sheetId, row) => loaded.get(sheetId)?.sheet.hiddenRows.has(row) ?? false);

  const foreignNames = new Set<string>();
  let callNow: CallFunction = () => '#NAME?';
  const makeCall = addinCalls(
    formulas,
    (reference) => cellsOf(reference, loaded.get(reference.getSheetId())?.sheet),
    (name, args) => callNow(name, args),
  );

  return {
    knows: (name) =>
      (functions.hasExecutor(name) && !foreignNames.has(name)) ||
      name === 'LAMBDA' ||
      name === 'LET',
    load(sheets) {
      loaded = new Map(
        sheets.map((sheet) => [sheet.id, { matrix: new core.ObjectMatrix(sheet.cells), sheet }]),
      );
      const unit: ISheetData = {};
      const names: Record<string, string> = {};
      for (const { matrix, sheet } of loaded.values()) {
        const { id, name, rows, columns } = sheet;
        names[name] = id;
        unit[id] = {
          cellData: matrix,
          rowCount: rows,
          columnCount: columns,
          rowData: {},
          columnData: {},
        };
      }
      config.load({
        allUnitData: { [UNIT]: unit },
        unitSheetNameMap: { [UNIT]: names },
        unitStylesData: {},
        formulaData: {},
        arrayFormulaCellData: {},
        arrayFormulaRange: {},
        forceCalculate: false,
        dirtyRanges: [],
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      });
      config.setExecuteUnitId(UNIT);
      runtime.reset();
      formulas.FORMULA_REF_TO_ARRAY_CACHE.clear();
      formulas.CELL_INVERTED_INDEX_CACHE.clear();
    },
    evaluate(formula, { sheetId, row, column }, foreign, call) {
      callNow = call;
      for (const name of foreign) {
        if (foreignNames.has(name)) continue;
        foreignNames.add(name);
        functions.registerExecutors(makeCall(name));
      }
      const sheet = loaded.get(sheetId)?.sheet;
      config.setExecuteSubUnitId(sheetId);
      runtime.setCurrent(row, column, sheet?.rows ?? 0, sheet?.columns ?? 0, sheetId, UNIT);
      const read = lexer.treeBuilder(formula);
      if (typeof read === 'string') return read;
      const node = read instanceof formulas.LexerNode ? parser.parse(read) : null;
      if (!node) return '#NAME?';
      return resultOf(interpreter.execute({ node, refOffsetX: 0, refOffsetY: 0 }));
    },
    put({ sheetId, row, column }, result) {
      const matrix = loaded.get(sheetId)?.matrix;
      const block = isBlock(result) ? result : [[result]];
      block.forEach((values, down) => {
        values.forEach((value, right) => {
          matrix?.setValue(row + down, column + right, engineCell(value));
        });
      });
    },
  };
}

/** A value as the engine's cells hold it: text never turns into a number there. */
export function engineCell(value: CellValue): ICellData {
  // 1 is text, 2 a number, 3 a truth value (CellValueType of the engine).
  if (typeof value === 'number') return { v: value, t: 2 };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3 };
  return { v: value, t: 1 };
}

/** Whether a result takes more than one cell. */
function isBlock(result: CalculationResult): result is readonly (readonly CellValue[])[] {
  return Array.isArray(result);
}

function resultOf(answer: FunctionVariantType): CalculationResult {
  const value = isReference(answer) ? answer.toArrayValueObject() : answer;
  if (isArray(value)) {
    const rows = value.toValue().map((row) => row.map(cellValue));
    return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? 0) : rows;
  }
  return cellValue(value.getValue());
}

function isReference(answer: FunctionVariantType): answer is BaseReferenceObject {
  return answer.isReferenceObject();
}

function isArray(value: BaseValueObject): value is ArrayValueObject {
  return value.isArray();
}

/** A blank cell that a formula answers with is 0. */
function cellValue(value: string | number | boolean | null | undefined): CellValue {
  return value ?? 0;
}

/** The cells of a reference; whole columns and rows end where the sheet does. */
function cellsOf(
  reference: BaseReferenceObject,
  sheet: EngineSheet | undefined,
): ArgumentValue[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const { rows, columns } = sheet?.used ?? { rows: 1, columns: 1 };
  const bottom = reference.isColumn() ? Math.max(1, rows) - 1 : endRow;
  const right = reference.isRow() ? Math.max(1, columns) - 1 : endColumn;
  const block: ArgumentValue[][] = [];
  for (let row = startRow; row <= bottom; row++) {
    const from = sheet?.cells[row];
    const to: ArgumentValue[] = [];
    for (let column = startColumn; column <= right; column++)
      to.push(argumentValue(from?.[column]));
    block.push(to);
  }
  return block;
}

function argumentValue(cell: ICellData | undefined): ArgumentValue {
  const value = cell?.v ?? null;
  return cell?.t === 3 ? value === 1 : value;
}
