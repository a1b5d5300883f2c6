/** Numbers by which office.js asks a host for a service. */
export const DISPATCH = {
  excelRequest: 93,
  commandCompleted: 94,
} as const;

/** Numbers of the events that a host delivers. */
export const DELIVERY = {
  excelMessages: 33,
  ribbonButton: 39,
} as const;

/** What the transport answers: done, or why not. office.js turns them into error codes. */
export const STATUS = {
  done: 0,
  cellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;
