/** What the file `functions.json` of an add-in says of its custom functions. */
export interface FunctionsMetadata {
  /** Whether a parameter of type `any` takes errors; else an error in an argument is the result. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  /** By which the add-in's code is found. */
  readonly id: string;
  /** As it is written in formulas, after the namespace if there is one. */
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly type?: 'any' | 'number' | 'string' | 'boolean';
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
}
