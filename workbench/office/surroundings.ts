/** What an add-in finds around it when it starts. */
export interface Surroundings {
  /** The language of Excel's own surface: `en-US`, `es-ES`. */
  readonly displayLanguage: string;
  /** The language of the document's data. */
  readonly contentLanguage: string;
  readonly theme: 'light' | 'dark';
  readonly excelApi: number;
  readonly fileName: string;
  /** What `Office.context.document.settings` holds, serialized. */
  readonly documentSettings: Map<string, unknown>;
}
