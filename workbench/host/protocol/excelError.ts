/** What Excel answers when it refuses: a code, a sentence, and where. */
export class ExcelError extends Error {
  /** `Class.member` of the object that refused; filled in by the decoder when empty. */
  location = '';

  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export function itemNotFound(): ExcelError {
  return new ExcelError('ItemNotFound', "The requested resource doesn't exist.", 404);
}

export function invalidArgument(
  message = 'The argument is invalid or missing or has an incorrect format.',
): ExcelError {
  return new ExcelError('InvalidArgument', message);
}

export function itemAlreadyExists(): ExcelError {
  return new ExcelError('ItemAlreadyExists', 'The resource being created already exists.', 409);
}

export function accessDenied(): ExcelError {
  return new ExcelError('AccessDenied', 'You cannot perform the requested operation.', 403);
}

export function apiNotFound(member: string): ExcelError {
  return new ExcelError(
    'ApiNotFound',
    `The API you are trying to use could not be found: ${member}.`,
    404,
  );
}

export function invalidOperation(message: string): ExcelError {
  return new ExcelError('InvalidOperation', message);
}

export function insertDeleteConflict(): ExcelError {
  return new ExcelError(
    'InsertDeleteConflict',
    'The insert or delete operation attempted resulted in a conflict.',
    409,
  );
}

export function mergedRangeConflict(): ExcelError {
  return new ExcelError(
    'MergedRangeConflict',
    'The attempted operation causes a conflict with merged cells.',
    409,
  );
}

export function filteredRangeConflict(): ExcelError {
  return new ExcelError(
    'FilteredRangeConflict',
    'The attempted operation causes a conflict with a filtered range.',
    409,
  );
}
