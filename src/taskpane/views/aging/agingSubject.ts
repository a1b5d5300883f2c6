/**
 * The subjects of *Aging* that are parts of it, each a page of its own; others are keys of accounts,
 * none of which begins like these.
 */
export const TARGETS = '~targets';
export const WAY_BACK = '~way-back';
export const ROLLING = '~rolling';
export const DUE = '~due';
export const GROUPS = '~groups';
export const TREND = '~trend';
export const CHANGES = '~changes';
export const COLUMNS = '~columns';
