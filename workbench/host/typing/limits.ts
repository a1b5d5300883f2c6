/** Characters a cell can hold, and a formula. */
export const MAX_TEXT = 32_767;
export const MAX_FORMULA = 8_192;
