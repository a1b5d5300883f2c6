import { sameName, type Book, type BookName, type BookSheet, type BookTable } from './book';
import { NO_CUTS, areaAfter, type SheetCuts } from './columnCuts';
import { addressOf, areaOf, meet, type Area } from './formula/area';
import { countsColumns, isPlainFunction } from './formula/functionNames';
import { columnsNamed, formulaPieces, pieceText, sheetNamed, type Piece } from './formula/pieces';

/** What a copy takes along, which decides about every formula. */
export interface Taken {
  readonly book: Book;
  readonly sheets: readonly BookSheet[];
  /** By path of the sheet. */
  readonly cuts: ReadonlyMap<string, SheetCuts>;
  /** Private cells of the sheets that are left out, by path. */
  readonly privateElsewhere: ReadonlyMap<string, readonly Area[]>;
  /** Names that stay as a number, lower case. */
  readonly constants: ReadonlySet<string>;
  /** Private sheets, whose content must not come along by a side door. */
  readonly isPrivate: (sheet: string) => boolean;
}

/** What a reference reaches: all of it is in the copy, some is not, or some must not be seen at all. */
export type Reach = 'inside' | 'outside' | 'private';

/** Says of formulas whether they can go on calculating in the copy, and how they read there. */
export class Belonging {
  private readonly sheets = new Map<string, BookSheet>();
  private readonly taken = new Set<string>();
  private readonly tables = new Map<string, BookTable>();
  private readonly names = new Map<string, BookName[]>();
  private readonly asked = new Map<BookName, Reach>();
  private readonly cutting: boolean;
  /** Names that a formula of the copy uses. */
  readonly used = new Set<BookName>();

  constructor(private readonly from: Taken) {
    for (const sheet of from.book.sheets) this.sheets.set(sheet.name.toLowerCase(), sheet);
    for (const { path } of from.sheets) this.taken.add(path);
    for (const table of from.book.tables) this.tables.set(table.name.toLowerCase(), table);
    for (const each of from.book.names) {
      const key = each.name.toLowerCase();
      this.names.set(key, [...(this.names.get(key) ?? []), each]);
    }
    this.cutting = [...from.cuts.values()].some(({ hidden }) => hidden.length > 0);
  }

  /** What a formula reaches, which stands on a sheet and is told without its equals sign. */
  reach(formula: string, own: BookSheet): Reach {
    return this.reachOfAll(formulaPieces(formula), own);
  }

  private reachOfAll(pieces: readonly Piece[], own: BookSheet): Reach {
    let worst: Reach = 'inside';
    for (const piece of pieces) {
      const reach = this.reachOf(piece, own);
      if (reach === 'private') return reach;
      if (reach === 'outside') worst = reach;
    }
    // A range from a cell to what a function finds may pass over anything.
    if (this.cutting && pieces.some(({ kind, text }) => kind === 'other' && text === ':')) {
      return 'private';
    }
    return isLinkInText(pieces) ? 'outside' : worst;
  }

  /** A formula as it reads in the copy; null where it cannot stay. */
  kept(formula: string, own: BookSheet): string | null {
    const pieces = formulaPieces(formula);
    if (this.reachOfAll(pieces, own) !== 'inside') return null;
    for (const piece of pieces) {
      const isNamed = piece.kind === 'name' || piece.kind === 'function';
      const name = isNamed ? this.nameOf(piece, own) : null;
      if (name !== null) this.use(name);
    }
    return this.cutting ? this.movedPieces(pieces, own) : formula;
  }

  /** A formula in which every reference has its place in the copy; of cells that go, nothing is left. */
  moved(formula: string, own: BookSheet): string {
    return this.cutting ? this.movedPieces(formulaPieces(formula), own) : formula;
  }

  private movedPieces(pieces: readonly Piece[], own: BookSheet): string {
    return pieces
      .map((piece) => {
        const sheet = piece.kind === 'cells' ? this.sheetOf(piece.sheet, own) : null;
        const cuts = sheet === null ? NO_CUTS : this.cutsOf(sheet);
        if (piece.kind !== 'cells' || cuts.removed.length === 0) return pieceText(piece);
        return piece.sheet + movedCells(piece.text, cuts);
      })
      .join('');
  }

  cutsOf(sheet: BookSheet): SheetCuts {
    return this.from.cuts.get(sheet.path) ?? NO_CUTS;
  }

  isTaken(sheet: BookSheet): boolean {
    return this.taken.has(sheet.path);
  }

  private reachOf(piece: Piece, own: BookSheet): Reach {
    switch (piece.kind) {
      case 'cells':
        return this.reachOfCells(piece.sheet, areaOf(piece.text), own);
      case 'table':
        return piece.sheet === '' ? this.reachOfTable(piece.table, piece.inside, own) : 'outside';
      case 'name':
        return this.reachOfName(piece, own);
      case 'function': {
        const name = this.nameOf(piece, own);
        if (name !== null) return this.reachOfDefined(name, own);
        if (piece.sheet !== '' || !isPlainFunction(piece.text)) return 'outside';
        return this.cutting && countsColumns(piece.text) ? 'outside' : 'inside';
      }
      default:
        return 'inside';
    }
  }

  private reachOfCells(prefix: string, area: Area, own: BookSheet): Reach {
    const sheet = this.sheetOf(prefix, own);
    if (sheet === null) return 'outside';
    if (this.from.isPrivate(sheet.name)) return 'private';
    return this.reachOfArea(sheet, area);
  }

  private reachOfArea(sheet: BookSheet, area: Area): Reach {
    const isTaken = this.isTaken(sheet);
    const hidden = isTaken ? this.cutsOf(sheet).hidden : this.from.privateElsewhere.get(sheet.path);
    if (hidden?.some((each) => meet(each, area)) === true) return 'private';
    return isTaken ? 'inside' : 'outside';
  }

  private reachOfTable(name: string, inside: string, own: BookSheet): Reach {
    const table =
      name === ''
        ? this.from.book.tables.find(({ sheet }) => sheet === own)
        : this.tables.get(name.toLowerCase());
    if (table === undefined) return 'outside';
    if (this.from.isPrivate(table.sheet.name)) return 'private';
    const named = columnsNamed(inside);
    const at = (column: string) => table.columns.findIndex((each) => sameName(each, column));
    const left = named === null ? 0 : at(named.first);
    const right = named === null ? table.columns.length - 1 : at(named.last);
    if (left < 0 || right < 0) return 'outside';
    const { area } = table;
    return this.reachOfArea(table.sheet, {
      ...area,
      left: area.left + left,
      right: area.left + right,
    });
  }

  private reachOfName(piece: Piece & { kind: 'name' }, own: BookSheet): Reach {
    const name = this.nameOf(piece, own);
    if (name !== null) return this.reachOfDefined(name, own);
    if (piece.sheet !== '') return 'outside';
    // A table by its name alone, or a variable of LET.
    return this.tables.has(piece.text.toLowerCase())
      ? this.reachOfTable(piece.text, '', own)
      : 'inside';
  }

  private reachOfDefined(name: BookName, own: BookSheet): Reach {
    if (this.isConstant(name)) return 'inside';
    const known = this.asked.get(name);
    if (known !== undefined) return known;
    // A name that leads back to itself reaches nothing by that.
    this.asked.set(name, 'inside');
    const scope = name.scope === null ? own : (this.from.book.sheets[name.scope] ?? own);
    const reach = this.reach(name.formula, scope);
    this.asked.set(name, reach);
    return reach;
  }

  /** Whether a name stays as a number, because its cell is not in the copy. */
  isConstant(name: BookName): boolean {
    if (name.scope !== null || !this.from.constants.has(name.name.toLowerCase())) return false;
    const [piece, ...more] = formulaPieces(name.formula);
    if (piece?.kind !== 'cells' || more.length > 0) return false;
    const sheet = this.sheets.get((sheetNamed(piece.sheet) ?? '').toLowerCase());
    return sheet !== undefined && !this.isTaken(sheet);
  }

  private use(name: BookName): void {
    if (this.used.has(name)) return;
    this.used.add(name);
    const [first] = this.from.sheets;
    const scope = (name.scope === null ? undefined : this.from.book.sheets[name.scope]) ?? first;
    if (scope !== undefined && !this.isConstant(name)) this.kept(name.formula, scope);
  }

  private nameOf(piece: { sheet: string; text: string }, own: BookSheet): BookName | null {
    const sheet = this.sheetOf(piece.sheet, own);
    const named = this.names.get(piece.text.toLowerCase()) ?? [];
    return (
      named.find(({ scope }) => sheet !== null && scope === sheet.at) ??
      named.find(({ scope }) => scope === null) ??
      null
    );
  }

  private sheetOf(prefix: string, own: BookSheet): BookSheet | null {
    if (prefix === '') return own;
    const name = sheetNamed(prefix);
    return name === null ? null : (this.sheets.get(name.toLowerCase()) ?? null);
  }
}

/** A link whose place is a text cannot follow its sheet: `HYPERLINK("#Aging!A1")`. */
function isLinkInText(pieces: readonly Piece[]): boolean {
  return (
    pieces.some(({ kind, text }) => kind === 'function' && sameName(text, 'HYPERLINK')) &&
    pieces.some(({ kind, text }) => kind === 'other' && /^"[#[]/.test(text))
  );
}

/** Cells of a formula in the places that they have in the copy, with their dollars. */
function movedCells(text: string, cuts: SheetCuts): string {
  const area = areaOf(text);
  const after = areaAfter(cuts, area);
  if (after === null) return '#REF!';
  const dollars = [...text.split(':')].map((corner) => /^(\$?)[A-Za-z]+/.exec(corner)?.[1]);
  const columns = addressOf({ ...after, top: 0, bottom: 0 }).split(':');
  return text
    .split(':')
    .map((corner, at) => {
      const letters = (columns[at] ?? columns[0] ?? '').replace(/\d+$/, '');
      return corner.replace(/^\$?[A-Za-z]+/, `${dollars[at] === '$' ? '$$' : ''}${letters}`);
    })
    .join(':');
}
