import {
  DeviceInputEventType,
  IEditorBridgeService,
  ILayoutService,
  KeyCode,
} from '@univerjs/preset-sheets-core';
import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  IUniverInstanceService,
  type DocumentDataModel,
  type FUniver,
  type Univer,
} from '@univerjs/presets';
import type { TypedText } from './personsCells';

/** Shows and hides the editor of a cell. */
const EDITING = 'sheet.operation.set-cell-edit-visible';

/** What the keys do while a list of functions is open below the cell. */
const SUGGESTING = 'sheet.formula-embedding-editor.search_function.';

interface TypingListener {
  begin(): void;
  /** What was typed, or null where typing was given up or there was none. */
  end(typed: TypedText | null): void;
}

/** How a person types in the cells of a grid. */
export class GridTyping {
  private readonly commands: ICommandService;
  private readonly editor: IEditorBridgeService;
  private readonly documents: IUniverInstanceService;
  private readonly layout: ILayoutService;

  constructor(
    univer: Univer,
    private readonly api: FUniver,
  ) {
    const services = univer.__getInjector();
    this.commands = services.get(ICommandService);
    this.editor = services.get(IEditorBridgeService);
    this.documents = services.get(IUniverInstanceService);
    this.layout = services.get(ILayoutService);
  }

  /** Hears when a person begins to type in a cell, and what was typed when it ends. */
  hear(listener: TypingListener): void {
    this.commands.beforeCommandExecuted(({ id, params }) => {
      if (id !== EDITING) return;
      const { visible, keycode } = params as { visible: boolean; keycode?: number };
      // The editor is also hidden where none was open, as when another sheet comes to the front.
      const cell = this.editor.getEditLocation();
      if (visible) listener.begin();
      else if (!cell || keycode === KeyCode.ESC) listener.end(null);
      else {
        const { sheetId, row, column } = cell;
        listener.end({ sheetId, row, column, text: this.text() });
      }
    });
  }

  /**
   * Enter ends typing also while a list of functions is open, as in Excel, where Tab alone takes what
   * is suggested. Univer takes a suggestion on Enter, and a list that opens late turns `=C2` into a
   * function.
   */
  endOnEnter(): void {
    this.api.addEvent(this.api.Event.BeforeCommandExecute, (event) => {
      const { keyCode } = (event.params ?? {}) as { keyCode?: number };
      if (!event.id.startsWith(SUGGESTING) || keyCode !== KeyCode.ENTER) return;
      event.cancel = true;
      const unitId = this.api.getActiveWorkbook()?.getId();
      const eventType = DeviceInputEventType.Keyboard;
      const said = { visible: false, eventType, keycode: KeyCode.ENTER, unitId };
      void this.commands.executeCommand(EDITING, said);
    });
  }

  /** Ends typing as Enter does, without moving on. */
  async end(): Promise<void> {
    await this.api.getActiveWorkbook()?.endEditingAsync(true);
  }

  /** Gives the cells the keyboard. */
  focus(): void {
    this.layout.focus();
  }

  private text(): string {
    const typed = this.documents.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    return (typed?.getBody()?.dataStream ?? '').replace(/[\r\n]+$/, '');
  }
}
