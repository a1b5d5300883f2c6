import { isCellError } from '../typing/cellErrors';
import type { ArgumentValue, FunctionArgument } from './calledFunctions';
import { isBlock } from './callKey';
import type { FunctionMetadata, ParameterMetadata } from './functionMetadata';

/** What Excel hands a function for a blank cell: 0 on the desktop, where other places gave null. */
export type BlankCell = 0 | '' | null;

export interface ParameterRules {
  readonly allowsErrors: boolean;
  readonly blank: BlankCell;
}

/** An error as the custom functions' runtime takes it in place of a value. */
interface ErrorParameter {
  readonly type: 'CustomFunctionError';
  readonly code: string;
}

type Parameter = string | number | boolean | null | ErrorParameter;

/** The parameters that go over the wire, or the error that stands in the cell without a call. */
export type Parameters =
  | { readonly values: readonly (Parameter | readonly (readonly Parameter[])[])[] }
  | { readonly error: string };

/**
 * Turns a formula's arguments into what Excel hands the function: a left-out optional is null, a
 * value for a matrix is a matrix of one cell, and an error goes through only where it may.
 */
export function parametersFor(
  { parameters }: FunctionMetadata,
  args: readonly FunctionArgument[],
  rules: ParameterRules,
): Parameters {
  if (args.length > parameters.length) return { error: '#VALUE!' };
  const values: (Parameter | Parameter[][])[] = [];
  for (const [at, meta] of parameters.entries()) {
    const arg = args[at];
    if (arg === undefined) {
      if (meta.optional !== true) return { error: '#VALUE!' };
      values.push(null);
      continue;
    }
    const block = isBlock(arg) ? arg : [[arg]];
    const error = rules.allowsErrors && (meta.type ?? 'any') === 'any' ? null : errorIn(block);
    if (error !== null) return { error };
    if (meta.dimensionality === 'matrix') {
      const matrix: Parameter[][] = block.map((row) => row.map((one) => typed(one, meta, rules)));
      values.push(matrix);
      continue;
    }
    // Excel would call a scalar function once for each cell; none of ours is one.
    if (block.length !== 1 || block[0]?.length !== 1) return { error: '#VALUE!' };
    const value = typed(block[0][0] ?? null, meta, rules);
    if (meta.type === 'number' && typeof value !== 'number') return { error: '#VALUE!' };
    values.push(value);
  }
  return { values };
}

function errorIn(block: readonly (readonly ArgumentValue[])[]): string | null {
  for (const row of block) {
    for (const value of row) if (isError(value)) return value;
  }
  return null;
}

function typed(
  value: ArgumentValue,
  { type }: ParameterMetadata,
  rules: ParameterRules,
): Parameter {
  if (isError(value)) return { type: 'CustomFunctionError', code: value };
  if (type === 'number') return value === null ? 0 : asNumber(value);
  if (type === 'string') return value === null ? '' : asText(value);
  return value === null ? rules.blank : value;
}

function isError(value: ArgumentValue): value is string {
  return value !== null && isCellError(value);
}

function asNumber(value: string | number | boolean): string | number {
  if (typeof value !== 'string') return Number(value);
  const number = Number(value);
  return value.trim() !== '' && Number.isFinite(number) ? number : value;
}

function asText(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}
