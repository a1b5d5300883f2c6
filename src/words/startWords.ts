/** What is said alone in the pane, before any other text could come. */
export interface StartWords {
  /** Microsoft's office.js did not load. */
  readonly noOffice: string;
  /** Our own texts did not load. */
  readonly noWords: string;
}
