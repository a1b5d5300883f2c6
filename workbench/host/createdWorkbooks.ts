import { invalidArgument } from './protocol/excelError';

/** Workbooks that the add-in made beside the one that is open: Excel shows each in a window of its own. */
export class CreatedWorkbooks {
  /** The files in the order in which they were opened; null for an empty workbook. */
  readonly opened: (Uint8Array | null)[] = [];
  /** Called with each file as it is opened. */
  onOpened: (file: Uint8Array | null) => void = () => undefined;
  private readonly made = new Map<string, Uint8Array | null>();

  /** Takes in a file as base64; gives the id under which the add-in may open it. */
  make(base64: unknown): string {
    const id = String(this.made.size + 1);
    this.made.set(id, fileIn(base64));
    return id;
  }

  has(id: string): boolean {
    return this.made.has(id);
  }

  /** Opens a workbook that was made. */
  open(id: string): void {
    const file = this.made.get(id) ?? null;
    this.opened.push(file);
    this.onOpened(file);
  }

  forget(): void {
    this.made.clear();
    this.opened.splice(0);
  }
}

/** Refuses what is no base64, or no zip archive as every .xlsx is. */
function fileIn(base64: unknown): Uint8Array | null {
  if (base64 === null || base64 === undefined || base64 === '') return null;
  if (typeof base64 !== 'string' || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) throw invalidArgument();
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw invalidArgument();
  return bytes;
}
