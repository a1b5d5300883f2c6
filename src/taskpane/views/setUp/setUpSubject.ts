/** The subject of *Set-up* that is the list of what to look at in the ledger; others are settings. */
export const ISSUES = 'issues';
