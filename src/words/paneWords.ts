/** Every text of the task pane, apart from what actions answer. */
export interface PaneWords {
  /** The pane's name for screen readers. */
  readonly pane: string;
  /** The navigation's name for screen readers. */
  readonly navigation: string;
  /** What the buttons say. */
  readonly actions: ActionWords;
  readonly cancel: string;
  /** Takes a message away that has been read. */
  readonly dismiss: string;
  /** Of a message: what opens the rest of it. */
  readonly details: string;
  /** Ages an earlier list as of its own day, an ISO date. */
  readonly ageAsOf: (day: string) => string;
  readonly header: HeaderWords;
  /** What is going on while an action runs. */
  readonly running: RunningWords;
  readonly progress: (done: number, of: number) => string;
  readonly firstRun: FirstRunWords;
  readonly noFigures: NoFiguresWords;
  readonly viewFailure: ViewFailureWords;
}

/** One text an action, by its name on the desk. */
export interface ActionWords {
  readonly openDuebook: string;
  readonly refreshAging: string;
  readonly refreshAnyway: string;
  readonly useToday: string;
  readonly followUpList: string;
  readonly keepSnapshots: string;
  readonly markDisputes: string;
  readonly unmarkDisputes: string;
  readonly chooseDisputeColumn: string;
  readonly addDisputeColumn: string;
  readonly addAgeColumns: string;
  readonly copyWithAges: string;
  readonly supervisorPage: string;
  readonly disputeList: string;
  readonly meetingPack: string;
  readonly putInSampleData: string;
  readonly shareInPlace: string;
  readonly repairFormulas: string;
  readonly checkBeforeSharing: string;
  readonly putBackLast: string;
}

/** What an action or the opening of the pane is doing. */
export interface RunningWords extends ActionWords {
  /** Finding out which workbook this is. */
  readonly looking: string;
  /** Reading the ledger, before anything was pressed. */
  readonly reading: string;
}

export interface HeaderWords {
  /** The header's name for screen readers. */
  readonly label: string;
  readonly workbook: string;
  readonly asOf: string;
  /** A calendar day as people of this language write it; `isoDate` is YYYY-MM-DD. */
  readonly day: (isoDate: string) => string;
  /** Follows the as-of date when a person fixed it; below 0 days ago it is still to come. */
  readonly fixed: (daysAgo: number) => string;
  readonly tieOut: string;
  readonly notRefreshed: string;
}

/** What a person reads before the first refresh. */
export interface FirstRunWords {
  readonly title: string;
  readonly promise: string;
  readonly needs: string;
  readonly safe: string;
}

/** In place of figures, where none have been read. */
export interface NoFiguresWords {
  /** The name of what is shown while they are on their way. */
  readonly coming: string;
  readonly title: string;
  readonly text: string;
}

/** In place of a view that could not be loaded or shown. */
export interface ViewFailureWords {
  readonly title: string;
  readonly text: string;
  readonly reload: string;
}
