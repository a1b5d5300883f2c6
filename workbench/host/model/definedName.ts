/** A name a person or the add-in gave to a range or a formula. */
export interface DefinedName {
  name: string;
  /** With its equals sign: `=Sheet1!$A$1`. */
  formula: string;
  /** The workbook, or the id of the one sheet where the name counts. */
  scope: string;
  visible: boolean;
  comment: string;
}

/** The scope of names that count in every sheet. */
export const WORKBOOK_SCOPE = 'Workbook';
