import { mountGrid, type Grid } from '../grid/mountGrid';
import type { PageSetup } from '../server/pageSetup';
import { benchWords, type BenchWords, type Language } from '../words';
import { element } from './element';
import { acceptDrops, download, openButton, opening } from './files';
import { Notice } from './notice';
import { paneFrame, type PaneFrame } from './paneFrame';
import { keepPreferences, type Preferences } from './preferences';
import { readManifest } from './readManifest';
import { regions, type Region } from './regions';
import { ribbon } from './ribbon';
import { LOCALE_OF, type Stage } from './stage';
import { stepThroughSheets } from './stepThroughSheets';
import { sheetSwitches } from './switches/sheetSwitches';
import { stageSwitches } from './switches/stageSwitches';
import { SwitchesDrawer } from './switchesDrawer';

/** What the page is made from. */
export interface PageParts {
  readonly stage: Stage;
  readonly setup: PageSetup;
  /** The text of the add-in's manifest. */
  readonly manifest: string;
  readonly preferences: Preferences;
}

/** The page: bars above, the grid, the task pane; drawn anew when its language changes. */
export class Page {
  private readonly notice = new Notice(() => this.words.dismiss);
  private readonly fileName = element('h1');
  /** Workbooks that the add-in made and nobody has answered for. */
  private readonly created: Uint8Array[] = [];
  private ribbonPlace = element('section');
  /** What shows the workbook, once the page is drawn. */
  grid: Grid | undefined;
  private pane: PaneFrame | undefined;
  private drawer: SwitchesDrawer | undefined;
  private places: readonly Region[] = [];
  private readonly step = regions(() => this.places);

  constructor(private readonly parts: PageParts) {
    const { runtime } = parts.stage.host;
    runtime.onShown = (isShown) => {
      this.pane?.show(isShown);
    };
    parts.stage.host.created.onOpened = (bytes) => {
      if (!bytes) return;
      this.created.push(bytes);
      this.offerCreated();
    };
    stepThroughSheets(parts.stage.host);
  }

  private get words(): BenchWords {
    return benchWords(this.parts.preferences.language);
  }

  /** Draws everything, in the language and the theme that were chosen. */
  draw(): void {
    const { stage, preferences } = this.parts;
    const { words } = this;
    document.documentElement.lang = preferences.language;
    document.title = words.name;
    this.grid?.dispose();
    const gridPlace = element('div', { class: 'grid' });
    this.pane = this.makePane();
    this.drawer = this.makeDrawer();
    this.ribbonPlace = element('section', { 'aria-label': words.ribbon });
    const sheet = element('section', { class: 'sheet', 'aria-label': words.sheet }, gridPlace);
    this.places = this.regionsOf(sheet, this.pane);
    document.body.replaceChildren(
      this.titleBar(),
      this.ribbonPlace,
      element('main', {}, sheet, ...this.pane.elements),
      this.notice.element,
      this.drawer.element,
      acceptDrops(words.dropHere, (file) => {
        void this.openFile(file);
      }),
    );
    this.shade(preferences.theme);
    this.grid = mountGrid(gridPlace, stage.host, {
      dark: preferences.theme === 'dark',
      language: preferences.language,
    });
    this.restart();
  }

  /** Opens a file that a person chose or dropped. */
  async openFile(file: Pick<File, 'name' | 'arrayBuffer'>): Promise<void> {
    this.notice.tell(this.words.opening(file.name));
    const opened = await opening(await file.arrayBuffer(), file.name);
    if ('problem' in opened) {
      this.notice.warn(opened.problem);
      return;
    }
    this.parts.stage.open(opened.file);
    this.notice.clear();
    this.grid?.reload();
    this.restart();
  }

  /**
   * A page cannot open a window unasked; whoever sits before it says what becomes of the workbooks that
   * the add-in made, one after the other.
   */
  private offerCreated(): void {
    const [bytes] = this.created;
    if (!bytes) return;
    const { created, createdName: name, openCreated, keepCreated, saved } = this.words;
    const answers = {
      [openCreated]: () => {
        this.created.shift();
        const file = new File([new Uint8Array(bytes)], name);
        void this.openFile(file).then(() => {
          this.offerCreated();
        });
      },
      [keepCreated]: () => {
        this.created.shift();
        this.notice.tell(saved(download(bytes, name)));
        this.offerCreated();
      },
    };
    this.notice.offer(created(this.created.length), answers, () => {
      this.created.splice(0);
    });
  }

  /** Says that the workbench itself went wrong. */
  fail(problem: unknown): void {
    const text = problem instanceof Error ? problem.message : String(problem);
    this.notice.warn(this.words.unexpected(text));
  }

  private titleBar(): HTMLElement {
    const { words, notice } = this;
    const { stage } = this.parts;
    const save = async () => {
      await this.grid?.endEditing();
      const bytes = await stage.save();
      notice.tell(words.saved(download(bytes, stage.host.workbook.fileName)));
    };
    return element(
      'header',
      { class: 'title' },
      element('img', { src: this.addinFile('assets/icon-32.png'), alt: '', width: '24' }),
      this.fileName,
      element('span', { class: 'purpose' }, words.purpose),
      openButton(words.open, (file) => {
        void this.openFile(file);
      }),
      element(
        'button',
        {
          type: 'button',
          class: 'bar',
          onclick: () => {
            void save().catch((problem: unknown) => {
              this.fail(problem);
            });
          },
        },
        words.save,
      ),
      ...(this.drawer ? [this.drawer.button] : []),
    );
  }

  /** In Excel's order; the workbench's own line, while it is shown, comes last. */
  private regionsOf(sheet: HTMLElement, { element: pane }: PaneFrame): readonly Region[] {
    const { ribbonPlace, notice } = this;
    return [
      { element: sheet, focus: () => this.grid?.focus() },
      { element: ribbonPlace, focus: () => ribbonPlace.querySelector('button')?.focus() },
      { element: pane, focus: (direction) => this.parts.stage.addin?.focus(direction) },
      { element: notice.element, focus: () => notice.focus() },
    ];
  }

  private makePane(): PaneFrame {
    const { stage, preferences } = this.parts;
    const pane = paneFrame('Duebook', this.words, preferences.paneWidth, {
      resize: (width) => {
        preferences.paneWidth = width;
        keepPreferences(preferences);
      },
      close: () => {
        stage.host.runtime.enter('Background');
        stage.host.wake();
      },
    });
    return pane;
  }

  private makeDrawer(): SwitchesDrawer {
    const { stage, preferences } = this.parts;
    const around = stageSwitches(stage, {
      restart: () => {
        this.restart();
      },
      translate: (language: Language) => {
        preferences.language = stage.conditions.language = language;
        keepPreferences(preferences);
        this.draw();
      },
      shade: (theme) => {
        preferences.theme = stage.conditions.theme = theme;
        keepPreferences(preferences);
        this.shade(theme);
        this.grid?.setDark(theme === 'dark');
      },
      receive: (withoutAddin) => {
        if (withoutAddin) this.takeAddinAway();
        else this.restart();
      },
    });
    const inFront = sheetSwitches(stage.host, this.words, (text) => {
      this.notice.tell(text);
    });
    return new SwitchesDrawer(this.words, [...around, ...inFront], (problem) => {
      this.fail(problem);
    });
  }

  /** Starts the add-in anew beside the workbook that is open. */
  private restart(): void {
    const { stage, manifest, preferences } = this.parts;
    this.fileName.textContent = stage.host.workbook.fileName;
    const { origin } = new URL(this.parts.setup.addin);
    const read = readManifest(manifest, LOCALE_OF[preferences.language], origin);
    this.ribbonPlace.replaceChildren(ribbon(read, this.words, (name) => this.press(name)));
    this.pane?.hold(stage.startAddin());
    if (stage.addin) {
      stage.addin.onLeave = (direction) => {
        if (direction === 'on') this.step('on');
        else this.pane?.focusTitle();
      };
    }
    this.pane?.show(true);
    stage.host.runtime.state = 'Visible';
    // A click into the pane ends the typing in a cell, as in Excel; the grid cannot see that click.
    stage.addin?.frame.addEventListener('focus', () => {
      void this.grid?.endEditing();
    });
  }

  private takeAddinAway(): void {
    this.parts.stage.doWithoutAddin();
    this.ribbonPlace.replaceChildren();
    this.pane?.hold(null);
    this.pane?.show(false);
  }

  private async press(functionName: string): Promise<void> {
    const { addin } = this.parts.stage;
    await this.grid?.endEditing();
    if (addin?.listensToRibbon === true) await addin.pressButton(functionName);
    else this.notice.tell(this.words.starting);
  }

  private shade(theme: 'light' | 'dark'): void {
    document.documentElement.dataset['theme'] = theme;
  }

  private addinFile(path: string): string {
    return new URL(path, this.parts.setup.addin).href;
  }
}
