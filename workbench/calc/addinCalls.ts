import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import type { CalculationResult } from '../host/calculator';
import { BUSY, type ArgumentValue, type FunctionArgument } from '../host/functions/calledFunctions';
import type { CellValue } from '../host/model/types';
import { isCellError } from '../host/typing/cellErrors';
import type { UniverPackages } from './univerPackages';

type Formulas = UniverPackages['formulas'];

/** Calls a function that the engine does not have. */
export type CallFunction = (name: string, args: readonly FunctionArgument[]) => CalculationResult;

/** Reads the cells of a reference, as they are during the calculation; blank ones are null. */
export type ReadReference = (reference: BaseReferenceObject) => ArgumentValue[][];

/**
 * Makes functions for the engine that are calculated elsewhere. References reach them as cells and
 * not as the engine's own values, of which it would make an object a cell.
 */
export function addinCalls(
  formulas: Formulas,
  read: ReadReference,
  call: CallFunction,
): (name: string) => InstanceType<Formulas['BaseFunction']> {
  class AddinCall extends formulas.BaseFunction {
    override needsReferenceObject = true;

    override calculate(...args: FunctionVariantType[]): BaseValueObject {
      const given = args.map(argument);
      // A call inside this one waits; this one can be made when it has its value.
      if (given.includes(BUSY)) return valueOf(BUSY);
      return valueOf(call(String(this.name), given));
    }
  }

  const argument = (arg: FunctionVariantType): FunctionArgument => {
    if (isReference(arg)) {
      const block = read(arg);
      return block.length === 1 && block[0]?.length === 1 ? block[0][0] : block;
    }
    if (isArray(arg)) return arg.toValue().map((row) => row.map((value) => value ?? null));
    if (arg.isNull()) return undefined;
    return arg.getValue() ?? undefined;
  };

  const valueOf = (result: CalculationResult): BaseValueObject => {
    if (typeof result !== 'object') return one(result);
    return formulas.ArrayValueObject.create({
      calculateValueList: result.map((row) => row.map(one)),
      rowCount: result.length,
      columnCount: result[0]?.length ?? 0,
      unitId: '',
      sheetId: '',
      row: -1,
      column: -1,
    });
  };

  const one = (value: CellValue): BaseValueObject => {
    if (typeof value === 'number') return formulas.NumberValueObject.create(value);
    if (typeof value === 'boolean') return formulas.BooleanValueObject.create(value);
    if (isCellError(value)) return formulas.ErrorValueObject.create(value as ErrorText);
    return formulas.StringValueObject.create(value);
  };

  type ErrorText = Parameters<Formulas['ErrorValueObject']['create']>[0];
  return (name) => new AddinCall(name);
}

function isReference(arg: FunctionVariantType): arg is BaseReferenceObject {
  return arg.isReferenceObject();
}

function isArray(arg: BaseValueObject): arg is ArrayValueObject {
  return arg.isArray();
}
