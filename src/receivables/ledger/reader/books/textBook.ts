import type { TwoReadings } from '../texts/evidence';

/** The way in which a column's texts are read; `either` where they leave no choice. */
export type Way = 'first' | 'second' | 'either';

/**
 * The distinct texts of a column that can only be read once the whole column is known. A text gets a
 * code when it is met; `settle` turns codes into values at the end.
 */
export class TextBook {
  private readonly codes = new Map<string, number>();
  readonly texts: TwoReadings[] = [];

  constructor(
    private readonly read: (
      text: string,
    ) => { readonly first: number | null; readonly second: number | null } | null,
  ) {}

  /** The text's code, from 0; the same for equal texts. */
  code(text: string): number {
    const known = this.codes.get(text);
    if (known !== undefined) return known;
    const { first, second } = this.read(text) ?? { first: null, second: null };
    this.texts.push({ text, first, second });
    this.codes.set(text, this.texts.length - 1);
    return this.texts.length - 1;
  }

  /** The text of a code. */
  text(code: number): string {
    return this.texts[code]?.text ?? '';
  }

  /** Whether the text has a value in at least one way. */
  isReadable(code: number): boolean {
    const readings = this.texts[code];
    return readings !== undefined && (readings.first ?? readings.second) !== null;
  }

  /** The value of a code when the column is read in one way; null where the text has none. */
  value(code: number, way: Way): number | null {
    const readings = this.texts[code];
    if (readings === undefined) return null;
    return way === 'second' ? readings.second : readings.first;
  }
}
