import { associateFunctions } from './associate';

// Without office.js there is no Excel to tell; the task pane's own bundle says so.
if ('CustomFunctions' in globalThis) associateFunctions();
