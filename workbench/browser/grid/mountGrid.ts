import type { FUniver, IRange } from '@univerjs/presets';
import type { ExcelHost } from '../../host/host';
import { addressOf } from '../../host/model/address';
import type { Rect } from '../../host/model/types';
import { ExcelError } from '../../host/protocol/excelError';
import { benchWords, type Language } from '../words';
import { CellLooks } from './cellLooks';
import { GridPort } from './gridPort';
import { MUTATION, type PersonsChange } from './mutations';
import { hostRect } from './gridRange';
import { PersonsCells } from './personsCells';
import { PersonsChanges } from './personsChanges';
import { instead } from './personsCommands';
import { ChartsShown } from './chartsShown';
import { refusalText } from './refusalText';
import { UndoKeeper } from './undoKeeper';
import { WorkbookView } from './workbookView';

/** A grid in a page that shows a host's workbook and lets a person work in it. */
export interface Grid {
  /** Univer's own interface to what is shown. */
  readonly api: FUniver;
  /** Takes over what is being typed, as a click elsewhere does. */
  endEditing(): Promise<void>;
  /** Gives the cells the keyboard. */
  focus(): void;
  setDark(dark: boolean): void;
  /** Another workbook is open. */
  reload(): void;
  /** Settles when the grid shows what the workbook holds. */
  shown(): Promise<void>;
  dispose(): void;
}

export interface GridOptions {
  readonly dark: boolean;
  readonly language: Language;
}

/** Puts the host's workbook into the element, to see and to work in. */
export function mountGrid(element: HTMLElement, host: ExcelHost, options: GridOptions): Grid {
  const port = new GridPort(element, options);
  const view = new WorkbookView(port, host, new CellLooks(host));
  const cells = new PersonsCells(port, host);
  const changes = new PersonsChanges(host, cells);
  const undo = new UndoKeeper(host.changes, () => {
    port.forgetUndo();
  });
  const charts = new ChartsShown(element, port, host);
  const words = benchWords(options.language);
  let selected: { readonly sheetId: string; readonly rect: Rect } | null = null;

  /** Does what a person did; a refusal is told, and the grid goes back to what the workbook holds. */
  const attempt = (action: () => void): void => {
    try {
      action();
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      port.tell(refusalText(error, words.refused));
    } finally {
      view.note();
    }
  };
  const select = (): void => {
    const wanted = selected;
    selected = null;
    const sheet = host.workbook.sheets.find(({ id }) => id === wanted?.sheetId);
    if (!wanted || !sheet || sheet !== host.workbook.activeSheet) return;
    host.person.select(sheet.name, addressOf(wanted.rect));
    view.noteSelection(sheet);
  };
  const hearSelection = ({ sheetId, params }: PersonsChange): void => {
    const ranges = (params['selections'] ?? []) as readonly { readonly range: IRange }[];
    const last = ranges.at(-1);
    if (!last) return;
    // A drag selects again and again; the workbook hears of it once a frame.
    if (!selected) requestAnimationFrame(select);
    selected = { sheetId, rect: hostRect(last.range) };
  };
  const hear = (change: PersonsChange): void => {
    if (change.id === MUTATION.select) {
      hearSelection(change);
    } else if (change.id === MUTATION.autoHeight) {
      const rows = (change.params['rowsAutoHeightInfo'] ?? []) as readonly { row: number }[];
      view.noteHeights(
        change.sheetId,
        rows.map(({ row }) => row),
      );
    } else {
      attempt(() => {
        undo.during(() => {
          changes.hear(change);
        });
      });
    }
  };
  const hearCommand = (id: string, params: Readonly<Record<string, unknown>>): boolean => {
    if (id.startsWith('sheet.command.sort')) {
      // The order of rows is worked out on all cells, so all must be there.
      view.finish();
      changes.noteSort(params);
    }
    const action = instead(host, id, params);
    if (!action) return true;
    attempt(action);
    return false;
  };

  const noteCharts = (): void => {
    charts.note();
  };

  port.onPersonsChange(hear);
  port.onPersonsCommand(hearCommand);
  const typing = port.typing();
  typing.endOnEnter();
  typing.hear({
    begin: () => {
      host.isEditingCell = true;
    },
    end: (typed) => {
      host.isEditingCell = false;
      cells.typed = typed;
    },
  });
  port.onScroll(() => {
    view.lookSoon();
  });
  const unwatch = host.watchers.add(() => {
    undo.check();
    view.note();
    void view.done().then(noteCharts);
  });
  view.note();
  void view.done().then(noteCharts);

  return {
    api: port.api,
    endEditing: () => typing.end(),
    focus: () => {
      typing.focus();
    },
    setDark: (dark) => {
      port.api.toggleDarkMode(dark);
    },
    reload: () => {
      view.note();
      void view.done().then(noteCharts);
    },
    shown: () => view.done(),
    dispose: () => {
      unwatch();
      charts.dispose();
      view.dispose();
      port.dispose();
    },
  };
}
