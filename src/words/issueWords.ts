import type { IssueCode } from '../receivables/ledger/issue';
import type { Question } from '../receivables/ledger/question';

/** What a sentence about an issue may name. */
export interface IssueParams {
  /** Header of the column concerned; '' where there is none. */
  readonly header: string;
  /** `Issue.detail`: what the cell holds, which account, ... */
  readonly detail: string;
}

/** Sentences about the ledger: what is wrong with a cell, and what Duebook must ask before it reads. */
export interface IssueWords {
  /** What it is, what was done with it, what to do. */
  readonly issue: Readonly<Record<IssueCode, (params: IssueParams) => string>>;
  /** The name of all issues of a kind, as a heading over them. */
  readonly kind: Readonly<Record<IssueCode, string>>;
  /** What is asked, and in which cell of the *Duebook* sheet it is answered. */
  readonly question: (question: Question) => string;
}
